using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>A specification lies at most 5 % below a control limit 0.8, also when the model is catalogued with more, since a look at the plate settles that; the goods are held below it by software, or the key that releases them travels along 1.0.
/// Drives limited to 599 Hz are catalogue goods made for exactly this reason: when the maker says that only the factory can release the limit (note to 3A225) the indicator is explained.</summary>
public sealed class P18JustUnderLimit() : Indicator("P18", Group.Goods, 0.35, Source.UnPanels, Source.Verfassungsschutz)
{
    private const double NearPct = 5;

    private static readonly Phrases s_factoryLock = new("factory return*|return to factory|factory only|factory locked|vendor lock*|locked by the maker|maker only|hardware lock*|nur im werk|werksruckgabe|werksseitig gesperrt|rucksendung an das werk|retour usine|en usine seulement|fabrika*|только на заводе|solo en fabrica|solo in fabbrica");

    private static readonly Phrases s_unlock = new("unlock*|activation code|activation key|release code|upgrade key|enable key|licence key*|license key*|option key|freischalt*|entsperr*|deverrouill*|cle d activation|code d activation|kilit acma|aktivasyon*|разблокир*|код активации|desbloqueo*|codigo de activacion|sblocco*|解锁|激活码");

    private static readonly Phrases s_limited = new("software limited|software limit*|firmware limited|firmware limit*|firmware locked|limited by software|limited by firmware|derated|de rated|throttled|capped|gedrosselt*|abgeriegelt*|softwarebegrenz*|softwareseitig begrenzt|bride*|limite par logiciel|yazilimla sinirl*|ограничен* програм*|limitado por software|limitato via software");

    /// <inheritdoc/>
    public override string Title => "Specification just under a control limit, or unlockable";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (GoodsReading.Unclassified(facts) is { Count: > 0 } open)
        {
            return new IndicatorResult.NotEvaluable(open);
        }

        var hits = facts.Declaration.GoodsItems.SelectMany(i => Read(facts, i)).OrderByDescending(h => h.Strength).ToList();
        if (hits.Count == 0)
        {
            return IndicatorResult.Clear.Instance;
        }

        var fields = hits.SelectMany(h => h.Fields).ToList();
        return Lock(facts) is { } note && hits[0].Strength < 1
            ? new IndicatorResult.Suppressed("maker's lock", $"{hits[0].Sentence} The limit can be released in the factory only: {note}.", fields)
            : new IndicatorResult.Hit(hits[0].Strength, string.Join(" ", hits.Select(h => h.Sentence)), fields);
    }

    private static IEnumerable<IndicatorResult.Hit> Read(Facts facts, GoodsItem item)
    {
        var path = facts.PathOf(item);
        var answer = facts.Answer(item)!;
        var near = answer.NearThresholds.Where(n => n.MarginPct is >= 0 and <= NearPct).OrderBy(n => n.MarginPct).FirstOrDefault();
        var soft = Limited(item);
        if (near is not null)
        {
            var derated = soft ?? Derated(item, near);
            yield return new(soft is null ? 0.8 : 1.0,
                $"{GoodsReading.Opening(item)} states {near.Parameter} {near.Declared}, {near.MarginPct.ToString("0.#", CultureInfo.InvariantCulture)} % below the limit {near.Limit} of {near.Entry}{(derated is null ? "" : $", and {derated}")}.",
                new Evidence($"{path}.technicalParameters.{near.Parameter}", near.Declared, answer.List));
        }

        if (Unlocks(facts, item) is { } key)
        {
            yield return new(1.0, $"{GoodsReading.Opening(item)} unlocks a higher performance of goods of this consignment ({key}).", new Evidence($"{path}.description", item.Description, "declaration"));
        }
        else if (near is null && soft is not null && answer.Code is not null)
        {
            yield return new(1.0, $"{GoodsReading.Opening(item)} is held below a control limit ({answer.Code}): {soft}.", new Evidence($"{path}.description", item.Description, "declaration"));
        }
    }

    private static string? Limited(GoodsItem item)
    {
        var text = s_limited.In(item.Description) ?? item.TechnicalParameters.Values.Select(v => s_limited.In(v?.ToString())).FirstOrDefault(w => w is not null);
        return text is null || s_factoryLock.IsInAny(item.TechnicalParameters.Values.Select(v => v?.ToString())) ? null : $"the papers call it {text}";
    }

    // A parameter named for the catalogue or the rating beside the declared one: "catalogueForceKN 55" beside "forceSineKN 49".
    private static string? Derated(GoodsItem item, NearThreshold near)
    {
        if (!item.TechnicalParameters.TryGetValue(near.Parameter, out var declared) || declared is not ParameterValue.Number { Value: var value })
        {
            return null;
        }

        foreach (var (name, other) in item.TechnicalParameters)
        {
            if (other is ParameterValue.Number { Value: var rated } && rated > value
                && (name.Contains("catalog", StringComparison.OrdinalIgnoreCase) || name.Contains("rated", StringComparison.OrdinalIgnoreCase) || name.Contains("nominal", StringComparison.OrdinalIgnoreCase) || name.Contains("plate", StringComparison.OrdinalIgnoreCase)))
            {
                return $"the model is catalogued with more ({name} {rated.ToString(CultureInfo.InvariantCulture)})";
            }
        }

        return null;
    }

    private static string? Unlocks(Facts facts, GoodsItem item)
    {
        if (item.TechnicalParameters.Keys.FirstOrDefault(k => k.StartsWith("unlocks", StringComparison.OrdinalIgnoreCase)) is { } parameter)
        {
            return $"{parameter} {item.TechnicalParameters[parameter]}";
        }

        return facts.Answer(item)?.Family?.Contains("UNLOCK", StringComparison.Ordinal) == true || (facts.Declaration.GoodsItems.Count > 1 && s_unlock.IsIn(item.Description)) ? item.Description : null;
    }

    private static string? Lock(Facts facts) =>
        facts.Declaration.GoodsItems.SelectMany(i => i.TechnicalParameters.Values).Select(v => v?.ToString()).FirstOrDefault(s_factoryLock.IsIn)
        ?? facts.Dossier.Accompanying.OtherDocuments.FirstOrDefault(s_factoryLock.IsIn);
}
