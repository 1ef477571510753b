using Customs.Officer.Consignments;
using Customs.Officer.Text;
using V1 = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>
/// Text that a stop and a referral begin with, taken from the assessment. The officer can change all of it; the service checks it.
/// </summary>
internal static class Suggestions
{
    private const int Reasons = 3;

    public static StopSuggestion Of(V1.Assessment assessment, string desk)
    {
        var hits = assessment.Indications.Where(one => one.State == V1.Indication.Types.State.Hit).OrderByDescending(one => one.Contribution).ThenByDescending(one => one.Strength).ToList();
        var words = string.Join(" ", hits.Take(Reasons).Select(one => one.Sentence));
        return new(Code(assessment, hits), "", words.Length > 0 ? words : assessment.Reason, desk,
            hits.Count > 0 ? Texts.Fill($"Please verify {string.Join(", ", hits.Take(6).Select(one => one.Indicator))}. Who is the real end user, and what is the real end use?") : "");
    }

    // The reason code that the findings point to; the officer chooses.
    private static string Code(V1.Assessment assessment, List<V1.Indication> hits)
    {
        var ids = hits.Select(one => one.Indicator).ToHashSet(StringComparer.Ordinal);
        var listed = ids.Contains("R01") && assessment.Screenings.Any(one => one.Verdict == Screening.V1.PartyScreening.Types.Verdict.Match);
        return (listed, ids.Contains("E01"), assessment.Outcome) switch
        {
            (true, _, _) => "H05",
            (_, true, V1.Outcome.StopRefer) => "H01",
            (_, _, V1.Outcome.StopRefer) => "H03",
            _ => assessment.RandomControl ? "H12" : "H07",
        };
    }
}
