using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Gates;

/// <summary>The contents are dangerous to open: a precursor, an agent, or declared as explosive, toxic, infectious or radioactive. A mark for handling, also on licensed goods; the outcome stays.</summary>
public sealed class G07DangerousToOpen() : Gate("G07")
{
    /// <summary>The mark.</summary>
    public const string DoNotOpen = "DO_NOT_OPEN";

    // Dangerous-goods classes 1 explosives, 2.3 toxic gas, 6 toxic and infectious, 7 radioactive (UN Model Regulations).
    private static readonly string[] s_classes = ["1", "2.3", "6", "7"];

    /// <inheritdoc/>
    public override string Title => "Dangerous to open";

    /// <inheritdoc/>
    public override GateResult? Evaluate(Facts facts, IReadOnlyDictionary<string, IndicatorResult> results)
    {
        foreach (var id in new[] { "E06", "E05" })
        {
            if (results.GetValueOrDefault(id) is IndicatorResult.Hit hit)
            {
                return Close($"{hit.Sentence} Leave packages closed for a specialist.", hit.Fields);
            }
        }

        var declared = facts.Declaration.GoodsItems.FirstOrDefault(i => IsDangerous(i.UnDangerousGoods));
        return declared is { UnDangerousGoods: { } goods }
            ? Close(
                $"Item {declared.ItemNumber} is declared as dangerous goods of class {goods.DgClass} (UN {goods.UnNumber}). Leave packages closed for a specialist.",
                [new Evidence($"{facts.PathOf(declared)}.unDangerousGoods.dgClass", goods.DgClass ?? "", "declaration")])
            : null;
    }

    private static bool IsDangerous(DangerousGoods? goods) =>
        goods?.DgClass is { } dgClass && s_classes.Any(c => dgClass == c || (c.Length == 1 && dgClass.StartsWith(c + ".", StringComparison.Ordinal)));

    private GateResult Close(string sentence, IReadOnlyList<Evidence> fields) =>
        new(Id, GateEffect.Handling, sentence, "occupational safety; class rules of ADR, IMDG and IATA", fields);
}
