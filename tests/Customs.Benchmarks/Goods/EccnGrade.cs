using Customs.Classification;
using Customs.Primitives;

namespace Customs.Benchmarks.Goods;

/// <summary>The grade of CommodityBench: 1 for the exact code, 0.7 for its five characters, 0.4 for category and group, 0.2 for the category.</summary>
public static class EccnGrade
{
    /// <summary>Grades the US code that an answer puts first; an answer without one says EAR99, which is right where no code is expected.</summary>
    public static double Of(LabelledLine row, Customs.Classification.Classification answer)
    {
        var first = First(answer);
        if (row.Expected.Count == 0)
        {
            return first.Length == 0 ? 1 : 0;
        }

        return row.Expected.Concat(row.Acceptable).Where(e => e.StartsWith("US:", StringComparison.Ordinal)).Select(e => Of(e, first)).DefaultIfEmpty(0).Max();
    }

    private static string First(Customs.Classification.Classification answer)
    {
        foreach (var candidate in answer.Candidates.Where(c => c.Truth != Truth.NotMet))
        {
            var path = candidate.Path.Length > 0 ? "." + candidate.Path : "";
            if (candidate.Code.StartsWith("US:", StringComparison.Ordinal))
            {
                return candidate.Code + path;
            }

            if (candidate.Standing != Verdict.NotListed && candidate.SameCodes.FirstOrDefault(c => c.StartsWith("US:", StringComparison.Ordinal)) is { } same)
            {
                return same;
            }
        }

        return "";
    }

    private static double Of(string expected, string given) =>
        given.Length < 8 ? 0
        : given == expected ? 1
        : Same(expected, given, 8) ? 0.7
        : Same(expected, given, 5) ? 0.4
        : Same(expected, given, 4) ? 0.2 : 0;

    private static bool Same(string left, string right, int length) => string.CompareOrdinal(left, 0, right, 0, length) == 0;
}
