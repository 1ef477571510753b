using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Inspection.Licences;

namespace Customs.Inspection.Gates;

/// <summary>Items that probably stand on a control list, for the gates that ask for their papers.</summary>
internal static class ListedItems
{
    /// <summary>Probability from which an item counts as listed in law.</summary>
    public const double Listed = 0.8;

    /// <summary>Probability from which a claim "not listed" counts as contradicted.</summary>
    public const double Contradicted = 0.6;

    public static IEnumerable<(GoodsItem Item, ItemAnswer Answer)> From(Facts facts, double probability) =>
        from item in facts.Declaration.GoodsItems
        let answer = facts.Answer(item)
        where answer is { Code: not null } && answer.Probability >= probability
        select (item, answer);

    /// <summary>Whether nothing can be licensed any more because the goods pass through (Article 7) rather than being exported.</summary>
    public static bool IsTransit(Facts facts) =>
        facts.Declaration.DeclarationType is DeclarationType.T1 or DeclarationType.T2 or DeclarationType.Tir
        || facts.Declaration.MessageType == MessageType.Cc015c
        || facts.Declaration.Procedure.StartsWith("80", StringComparison.Ordinal);

    /// <summary>Whether the declaration is one that an export licence is asked for: not transit, import, entry or manifest messages, which have no field for it,
    /// and not a movement inside the Union, where Annex I goods move freely (Article 11 asks for a licence for Annex IV alone).</summary>
    public static bool NeedsExportLicence(Facts facts) =>
        !IsTransit(facts)
        && facts.Declaration.DeclarationType != DeclarationType.Im
        && facts.Declaration.MessageType is not (MessageType.Ie3f10 or MessageType.Ie3f20 or MessageType.Cuscar)
        && !Places.CountryMeasures.IsEu(facts.Declaration.CountryOfDestination);

    public static bool HasLicence(Facts facts, GoodsItem item) => Licence.For(facts, item).Count > 0;

    public static Evidence Entry(ItemAnswer answer) =>
        new("classification", $"{answer.Code} {answer.Probability.ToString("P0", CultureInfo.InvariantCulture)}", answer.List);

    public static Evidence Description(Facts facts, GoodsItem item) => new($"{facts.PathOf(item)}.description", item.Description, "declaration");

    public static string Name(GoodsItem item) => $"Item {item.ItemNumber} \"{item.Description}\"";
}
