using Customs.Primitives;

namespace Customs.Screening.Service;

/// <summary>Addresses between the core and the wire.</summary>
internal static class AddressWire
{
    /// <summary>The wire form.</summary>
    public static Common.V1.Address ToWire(ListedAddress address) => new()
    {
        Street = address.Street ?? "",
        City = address.City ?? "",
        Postcode = address.Postcode ?? "",
        Country = address.Country.Value,
        Full = address.Full ?? "",
    };

    /// <summary>The core form; a post-office box counts as the street.</summary>
    public static ListedAddress ToCore(Common.V1.Address wire) => new(
        Text(wire.Street) ?? Text(wire.PoBox),
        Text(wire.City),
        Text(wire.Postcode),
        CountryCode.TryParse(wire.Country, out var country) ? country : default,
        Text(wire.Full));

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
