using System.Collections.Frozen;
using Customs.Inspection.Dossiers;
using Customs.Inspection.History;

namespace Customs.Inspection.Service.Checks;

/// <summary>What a declaration leaves for the assessment of later ones: made when it is assessed, read when a later one is joined to it.</summary>
internal static class HistoryFacts
{
    /// <summary>Family of goods that classification could not tell.</summary>
    private const string Undetermined = "UNDETERMINED";

    private static readonly TimeSpan Window = TimeSpan.FromDays(180);

    // What is not here has been lodged and nothing has come of it yet.
    private static readonly FrozenDictionary<V1.Declaration.Types.State, (string Status, string Outcome)> Outcomes = new Dictionary<V1.Declaration.Types.State, (string, string)>
    {
        [V1.Declaration.Types.State.Held] = ("HELD", "held"),
        [V1.Declaration.Types.State.Referred] = ("HELD", "held"),
        [V1.Declaration.Types.State.Secured] = ("HELD", "secured"),
        [V1.Declaration.Types.State.Seized] = ("HELD", "seized"),
        [V1.Declaration.Types.State.Released] = ("RELEASED", "released"),
        [V1.Declaration.Types.State.Refused] = ("REFUSED", "refused"),
        [V1.Declaration.Types.State.Returned] = ("REFUSED", "returned"),
    }.ToFrozenDictionary();

    /// <summary>Makes the facts.</summary>
    public static V1.Dossier Make(V1.DeclaredContent declared, V1.Assessment assessment)
    {
        var facts = new V1.Dossier { Context = new V1.Context() };
        var exporter = Find(declared, PartyRole.Exporter);
        var consignee = Find(declared, PartyRole.Consignee);
        var day = Service.Wire.Day(DateOnly.FromDateTime(declared.LodgeTime.ToDateTime()));
        for (var i = 0; i < declared.GoodsItems.Count; i++)
        {
            var item = declared.GoodsItems[i];
            var family = i < assessment.Classifications.Count && assessment.Classifications[i].Family.Length > 0 ? assessment.Classifications[i].Family : Undetermined;
            facts.RelatedConsignments.Add(new V1.RelatedConsignment
            {
                Mrn = declared.Mrn,
                LodgeTime = declared.LodgeTime,
                Exporter = exporter?.Name ?? "",
                Consignee = consignee?.Name ?? "",
                CountryOfDestination = declared.CountryOfDestination,
                Description = item.Description,
                Family = family,
                Hs6 = item.Hs6,
                Quantity = item.Quantity,
                InvoiceAmount = item.InvoiceAmount,
                Channel = declared.Channel,
                Address = consignee?.Address?.Street ?? "",
                Phone = consignee?.Phone ?? "",
                Model = item.Model,
            });
            facts.Context.PreviousDeclarations.Add(new V1.PreviousDeclaration
            {
                Mrn = declared.Mrn,
                Date = day,
                Family = family,
                Consignee = consignee?.Name ?? "",
                Direction = DirectionOf(declared.DeclarationType),
                Procedure = declared.Procedure,
                Quantity = item.Quantity?.Amount,
                Amount = item.InvoiceAmount,
                SerialNumbers = { item.SerialNumbers },
                Hs6 = item.Hs6,
                Description = item.Description,
                Exporter = exporter?.Name ?? "",
                Model = item.Model,
                Address = consignee?.Address?.Street ?? "",
                Phone = consignee?.Phone ?? "",
            });
        }

        return facts;
    }

    /// <summary>Reads the facts, with what has come of the declaration since.</summary>
    public static (IReadOnlyList<V1.RelatedConsignment> Related, IReadOnlyList<PreviousDeclaration> Previous) Read(byte[] bytes, V1.Declaration.Types.State state, bool exited)
    {
        var facts = V1.Dossier.Parser.ParseFrom(bytes);
        foreach (var related in facts.RelatedConsignments)
        {
            related.Status = exited ? "EXITED" : StatusOf(state);
        }

        foreach (var previous in facts.Context.PreviousDeclarations)
        {
            previous.Outcome = OutcomeOf(state);
        }

        return (facts.RelatedConsignments, [.. facts.Context.PreviousDeclarations.Select(Service.Wire.ReadStored)]);
    }

    /// <summary>The consignment as related by its surest link; null when it is too old, or only the goods' serial number joins them.</summary>
    public static RelatedConsignment? Link(IReadOnlyList<V1.RelatedConsignment> items, IReadOnlyList<HistoryKey> keys, DateTimeOffset lodgedAt)
    {
        var key = keys.FirstOrDefault(Links.IsLink);
        if (key is null || items.Count == 0 || lodgedAt - items[0].LodgeTime.ToDateTimeOffset() > Window)
        {
            return null;
        }

        var joined = items[0].Clone();
        joined.LinkKind = Links.Word(key.Kind);
        joined.LinkValue = key.Value;
        return Service.Wire.ReadStored(joined);
    }

    private static V1.Party? Find(V1.DeclaredContent declared, PartyRole role) => declared.Parties.FirstOrDefault(p => p.Roles.Contains(Codes<PartyRole>.Word(role)));

    private static string DirectionOf(string declarationType) => declarationType switch
    {
        "IM" => "IMPORT",
        "T1" or "T2" or "TIR" => "TRANSIT",
        _ => "EXPORT",
    };

    private static string StatusOf(V1.Declaration.Types.State state) => Outcomes.GetValueOrDefault(state).Status ?? "LODGED";

    private static string OutcomeOf(V1.Declaration.Types.State state) => Outcomes.GetValueOrDefault(state).Outcome ?? "lodged";
}
