using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;
using Customs.Inspection.Places;

namespace Customs.Inspection.Licences;

/// <summary>A licence read against the item that claims it: what it names has to be what is sent.</summary>
/// <param name="Document">The licence.</param>
/// <param name="Path">Where it stands in the form.</param>
/// <param name="Mismatches">Where it does not fit, in sentences; none when it covers the item.</param>
public sealed record Licence(SupportingDocument Document, string Path, IReadOnlyList<string> Mismatches)
{
    // Individual, general, global and transit authorisations of Regulation (EU) 2021/821 (TARIC document codes) and the British individual licence.
    private static readonly string[] s_types =
        ["X002", "X060", "X061", "X062", "X063", "X064", "X065", "X066", "X067", "X068", "X070", "X071", "X072", "9104"];

    // A doubtful classification does not put a licence in doubt.
    private const double Listed = 0.8;

    /// <summary>Whether it covers the item.</summary>
    public bool Covers => Mismatches.Count == 0;

    /// <summary>Whether a document is a licence by its type.</summary>
    public static bool Is(SupportingDocument document) => s_types.Contains(document.Type, StringComparer.Ordinal);

    /// <summary>Licences declared for an item, its own and those of the header, each read against the item.</summary>
    public static IReadOnlyList<Licence> For(Facts facts, GoodsItem item) =>
        [.. Documents(facts, item).Where(d => Is(d.Document)).Select(d => new Licence(d.Document, d.Path, Read(facts, item, d.Document)))];

    /// <summary>Whether a zero notice of the licensing authority says that the item needs no licence.</summary>
    public static bool HasZeroNotice(Facts facts, GoodsItem item) => Documents(facts, item).Any(d => d.Document.Type == "3LLD/NB");

    /// <summary>The claim that the item is not listed (Y901), or null.</summary>
    public static (SupportingDocument Document, string Path)? NotListedClaim(Facts facts, GoodsItem item)
    {
        var claim = Documents(facts, item).FirstOrDefault(d => d.Document.Type == "Y901");
        return claim.Document is null ? null : claim;
    }

    private static IEnumerable<(SupportingDocument Document, string Path)> Documents(Facts facts, GoodsItem item) =>
        item.SupportingDocuments.Select((d, i) => (d, $"{facts.PathOf(item)}.supportingDocuments[{i}]"))
            .Concat(facts.Declaration.SupportingDocuments.Select((d, i) => (d, $"declaration.supportingDocuments[{i}]")));

    private static List<string> Read(Facts facts, GoodsItem item, SupportingDocument licence)
    {
        var number = licence.Reference ?? licence.Type;
        var wrong = new List<string>();
        if (licence.ValidTo is { } to && to < facts.Day)
        {
            wrong.Add($"licence {number} expired on {to:yyyy-MM-dd}");
        }

        if (licence.ValidFrom is { } from && from > facts.Day)
        {
            wrong.Add($"licence {number} is valid only from {from:yyyy-MM-dd}");
        }

        if (licence.Destination is { } destination && destination != facts.Declaration.CountryOfDestination)
        {
            wrong.Add($"licence {number} is for {CountryNames.Name(destination)}, the goods go to {CountryNames.Name(facts.Declaration.CountryOfDestination)}");
        }

        if (licence.Type == "X061" && !CountryMeasures.IsTrusted(facts.Declaration.CountryOfDestination))
        {
            wrong.Add($"general authorisation EU001 does not cover {CountryNames.Name(facts.Declaration.CountryOfDestination)}");
        }

        Party(facts, PartyRole.Consignee, licence.Consignee, number, wrong);
        Party(facts, PartyRole.EndUser, licence.EndUser, number, wrong);
        Party(facts, PartyRole.Exporter, licence.Holder, number, wrong);
        if (licence.ControlCode is { Length: >= 5 } code && facts.Answer(item) is { Code: { Length: >= 5 } found, Probability: >= Listed } && code[..5] != found[..5])
        {
            wrong.Add($"licence {number} covers entry {code}, the goods fit {found}");
        }

        Balance(facts, item, licence, number, wrong);
        return wrong;
    }

    private static void Party(Facts facts, PartyRole role, string? licensed, string number, List<string> wrong)
    {
        var declared = facts.InRole(role).ToList();
        if (licensed is not null && declared.Count > 0 && !declared.Exists(p => Names.Same(p.Name, licensed)))
        {
            var name = role == PartyRole.Exporter ? "holder" : Indicators.PartyReading.RoleName(role);
            wrong.Add($"licence {number} names {licensed} as {name}, the declaration {declared[0].Name}");
        }
    }

    private static void Balance(Facts facts, GoodsItem item, SupportingDocument licence, string number, List<string> wrong)
    {
        if (WriteOff.Balance(licence, facts.LicenceUses) is not { } balance)
        {
            return;
        }

        var sent = facts.Declaration.GoodsItems
            .Where(i => ReferenceEquals(i, item) || i.SupportingDocuments.Any(d => d.Reference == licence.Reference && d.Type == licence.Type))
            .Select(i => WriteOff.In(i, balance.Unit)).ToList();
        if (sent.TrueForAll(s => s is not null) && sent.Sum() is { } total && total > balance.Left)
        {
            var unit = UnitName(balance.Unit);
            var written = balance.Users.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({balance.Used} {unit} written off by {string.Join(", ", balance.Users)})");
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"licence {number} has {balance.Left} {unit} left{written}, {total} {unit} are sent"));
        }
    }

    private static string UnitName(QuantityUnit unit) => unit switch
    {
        QuantityUnit.Nar => "pieces",
        QuantityUnit.Kgm => "kg",
        QuantityUnit.Ltr => "l",
        QuantityUnit.Mtr => "m",
        QuantityUnit.Mtk => "m2",
        QuantityUnit.Set => "sets",
        QuantityUnit.Lot => "lots",
        QuantityUnit.Pr => "pairs",
        QuantityUnit.Grm => "g",
        QuantityUnit.Tne => "t",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "unknown unit"),
    };
}
