using System.Globalization;

namespace Customs.Inspection.Service.Checks;

/// <summary>Turns answers of the classification service into what indicators read.</summary>
internal static class ItemAnswers
{
    // A classifier writes LIST:CODE; indicators reason over the code and show the list as a source.
    private const char ListEnd = ':';

    /// <summary>The answer on one goods item; one that could not be made stays not performed.</summary>
    public static ItemCheck Of(ClassificationV1.Classification wire)
    {
        switch (wire.Verdict)
        {
            case ClassificationV1.Classification.Types.Verdict.Unspecified:
                return new ItemCheck.NotPerformed("the classification service gave no verdict");
            case ClassificationV1.Classification.Types.Verdict.NotPerformed:
                return new ItemCheck.NotPerformed(wire.NotPerformedReason.Length > 0 ? wire.NotPerformedReason : "the goods could not be classified");
            case ClassificationV1.Classification.Types.Verdict.Listed:
                return Answered(wire, ItemVerdict.Listed);
            case ClassificationV1.Classification.Types.Verdict.Review:
                return Answered(wire, ItemVerdict.Review);
            case ClassificationV1.Classification.Types.Verdict.Ask:
                return Answered(wire, ItemVerdict.Ask);
            case ClassificationV1.Classification.Types.Verdict.UnlistedRelevant:
                return Answered(wire, ItemVerdict.UnlistedRelevant);
            case ClassificationV1.Classification.Types.Verdict.NotListed:
                return Answered(wire, ItemVerdict.NotListed);
            default:
                return new ItemCheck.NotPerformed($"the classification service gave a verdict that is not known here ({(int)wire.Verdict})");
        }
    }

    private static ItemCheck.Answered Answered(ClassificationV1.Classification wire, ItemVerdict verdict)
    {
        var best = wire.Candidates.FirstOrDefault(c => c.Truth != ClassificationV1.Truth.NotMet);
        var code = best?.Code ?? "";
        var colon = code.IndexOf(ListEnd, StringComparison.Ordinal);
        return new ItemCheck.Answered(new ItemAnswer(
            verdict,
            code.Length == 0 ? null : code[(colon + 1)..],
            best is { Path.Length: > 0 } ? best.Path : null,
            wire.Probability,
            Regimes(wire.Regime),
            wire.Family.Length == 0 ? null : wire.Family,
            wire.Programmes.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal),
            [.. wire.Candidates.SelectMany(Near)],
            wire.CommodityCode is { Mismatch: true } view ? new HsMismatch(view.Declared, [.. view.Plausible]) : null,
            [.. wire.Candidates.SelectMany(c => c.Missing).Distinct(StringComparer.Ordinal)],
            Summary(best),
            string.Join(", ", wire.Editions.Select(e => $"{e.List} {e.Edition}"))));
    }

    private static string? Summary(ClassificationV1.Candidate? best) => best switch
    {
        null => null,
        { Quote.Length: > 0 } => best.Quote,
        _ => best.Title,
    };

    // Only a number that stays below a limit can be near it: a text that is not the one asked for has no distance.
    private static IEnumerable<NearThreshold> Near(ClassificationV1.Candidate candidate) =>
        candidate.Checks
            .Where(c => c.Declared.Length > 0 && c.Threshold.Length > 0 && c.Truth == ClassificationV1.Truth.NotMet && c.Margin != 0)
            .Select(c => new NearThreshold(
                c.Parameter,
                c.Declared,
                c.Threshold,
                Math.Abs(c.Margin) * 100,
                string.Create(CultureInfo.InvariantCulture, $"{candidate.Code}{(c.Path.Length > 0 ? "." : "")}{c.Path}")));

    private static Regime Regimes(string regime) => regime switch
    {
        "NUCLEAR" => Regime.Nuclear,
        "MISSILE" => Regime.Missile,
        "CHEMICAL" => Regime.Chemical,
        "BIOLOGICAL" => Regime.Biological,
        "CONVENTIONAL" => Regime.Conventional,
        _ => Regime.None,
    };
}
