using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Places;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The goods are landed or delivered in another country than the declared destination, and no paper carries them on 1.0; or the way is more than 1.8 times the direct one
/// and at least 2 500 km longer 0.6. Countries behind their neighbours' ports, an onward leg that is declared or on a through bill, and carriers' hubs
/// up to 2.2 times the way, 3 times by air, are ordinary.</summary>
public sealed class P11Detour() : Indicator("P11", Group.Routing, 0.3, Source.Bis732, Source.Eu1318, Source.Fatf)
{
    private const double Long = 1.8;
    private const double LongOverHub = 2.2;
    private const double LongByAir = 3.0;
    private const int Air = 4;
    private const double LeastExtraKm = 2500;

    // Ports and airports where carriers change ships and planes for half a continent.
    private static readonly HashSet<string> s_hubs = [.. "AEDXB AEJEA AEAUH AEKLF TRIST SGSIN MYPKG MYTPP QADOH OMSLL LKCMB HKHKG CNSHA KRPUS KRINC ESALG MAPTM MTMAR EGPSD GRPIR SAJED PABLB PAONX DEFRA FRCDG NLAMS GBLHR USMEM DELEJ LULUX BELGG ETADD".Split(' ')];

    private static readonly Phrases s_onward = new("through bill*|through b l|combined transport|multimodal bill*|onward carriage*|on carriage|oncarriage|on forwarding|in transit to|transit to|t1|tir|durchkonnossement*|weiterbeforderung*|weitertransport*|nachlauf*|connaissement direct|post acheminement|aktarma*|сквозной коносамент*|транзитом в");

    /// <inheritdoc/>
    public override string Title => "Routing detour, or landed away from the consignee";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var declaration = facts.Declaration;
        var landed = Country(declaration.PlaceOfDischarge);
        var delivered = Country(declaration.PlaceOfDelivery);
        if (landed is null && delivered is null)
        {
            return new IndicatorResult.NotEvaluable("declaration.placeOfDischarge", "Where are the goods unloaded and delivered?");
        }

        var destination = declaration.CountryOfDestination;
        if (delivered is { } end && end != destination && !Positions.IsGateway(end, destination) && !HasOnward(facts, destination))
        {
            return new IndicatorResult.Hit(1.0, $"The goods are declared for {CountryNames.Name(destination)} but delivered at {declaration.PlaceOfDelivery} in {CountryNames.Name(end)}, and no paper carries them on.",
                new Evidence("declaration.placeOfDelivery", declaration.PlaceOfDelivery!, "declaration"), new Evidence("declaration.countryOfDestination", destination.Value, "declaration"));
        }

        if (landed is { } port && port != destination && delivered is null && !Positions.IsGateway(port, destination) && !HasOnward(facts, destination))
        {
            return new IndicatorResult.Hit(1.0, $"The goods are declared for {CountryNames.Name(destination)} but unloaded at {declaration.PlaceOfDischarge} in {CountryNames.Name(port)}, and no place of delivery is given.",
                new Evidence("declaration.placeOfDischarge", declaration.PlaceOfDischarge!, "declaration"), new Evidence("declaration.countryOfDestination", destination.Value, "declaration"));
        }

        if (Detour(declaration) is { } detour)
        {
            return detour;
        }

        return declaration.PlaceOfLoading is null
            ? new IndicatorResult.NotEvaluable("declaration.placeOfLoading", "Where are the goods loaded?")
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit? Detour(Declaration declaration)
    {
        if (declaration.PlaceOfLoading is not { } loading || (declaration.PlaceOfDelivery ?? declaration.PlaceOfDischarge) is not { } end)
        {
            return null;
        }

        string[] way = [loading, .. declaration.PlacesOfTransshipment, .. declaration.PlaceOfDischarge is { } port && port != end ? [port] : Array.Empty<string>(), end];
        if (way.Length < 3 || Positions.Length(way) is not { } length || Positions.Length([loading, end]) is not { } direct || direct <= 0)
        {
            return null;
        }

        var limit = !way[1..^1].All(s_hubs.Contains) ? Long : declaration.ModeOfTransportAtBorder == Air ? LongByAir : LongOverHub;
        if (length / direct <= limit || length - direct < LeastExtraKm)
        {
            return null;
        }

        var ratio = (length / direct).ToString("0.0", CultureInfo.InvariantCulture);
        return new(0.6, $"The way {string.Join(" - ", way)} is about {length.ToString("N0", CultureInfo.InvariantCulture)} km, {ratio} times the direct {direct.ToString("N0", CultureInfo.InvariantCulture)} km.",
            new Evidence("declaration.placesOfTransshipment", string.Join(", ", declaration.PlacesOfTransshipment), "declaration"));
    }

    private static bool HasOnward(Facts facts, CountryCode destination) => facts.Dossier.Accompanying.OtherDocuments.Append(facts.Declaration.TransportDocument.Remarks)
        .Any(t => s_onward.IsIn(t) && !Gazetteer.In(t).Any(m => m.Country != destination.Value));

    private static CountryCode? Country(string? place) => place is { Length: 5 } && CountryCode.TryParse(place[..2], out var country) ? country : null;
}
