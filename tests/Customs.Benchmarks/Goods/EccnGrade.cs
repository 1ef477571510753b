using Customs.Classification;
using Customs.Primitives;

namespace Customs.Benchmarks.Goods;

/// <summary>The grade of CommodityBench: 1 for the exact code, 0.7 for its five characters, 0.4 for category and group, 0.2 for the category.</summary>
public static class EccnGrade
{
    /// <summary>The five characters of a code, with its list.</summary>
    public static string Head(string code) => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && !code.StartsWith("CA:", StringComparison.Ordinal) ? code[..dot] : code;

    private const double Named = 0.6;
    private const double OfWords = 0.05;

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

    // What is met goes before what is open, and what is open before what shares words with an official text.
    private static string First(Customs.Classification.Classification answer) =>
        Code(answer.Candidates.Where(c => c.Truth == Truth.Met)) is { Length: > 0 } met ? met
        : Code(answer.Candidates.Where(c => c.Truth == Truth.Unknown && c.EntryId.Length > 0 && c.Naming >= Named)) is { Length: > 0 } open ? open
        : Code(answer.Candidates.Where(c => c.Truth == Truth.Unknown && c.EntryId.Length == 0 && c.Score >= OfWords));

    private static string Code(IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Code.StartsWith("US:", StringComparison.Ordinal))
            {
                return candidate.Path.Length > 0 ? $"{candidate.Code}.{candidate.Path}" : candidate.Code;
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
