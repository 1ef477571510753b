using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Lets an imported index of CAS numbers speak: an entry that takes a number out does not cover it, and one that names it is shown.</summary>
internal static class CasPolarity
{
    /// <summary>The candidates with what the index says of the numbers of the line.</summary>
    public static IReadOnlyList<Candidate> Apply(IReadOnlyList<Candidate> candidates, ReadLine line, ControlListSet lists, DateOnly day)
    {
        if (line.CasNumbers.Count == 0 || lists.Officials.ChemicalIndex(day) is not { } index)
        {
            return candidates;
        }

        var result = candidates.ToList();
        foreach (var cas in line.CasNumbers)
        {
            foreach (var statement in index.Find("CAS:" + cas.Value)?.Paragraphs ?? [])
            {
                if (statement.Kind == CasIndexReader.Exclusion)
                {
                    Exclude(result, cas, statement, lists, day);
                }
                else if (!result.Exists(c => c.Code == statement.Path || c.SameCodes.Any(s => s == statement.Path || s.StartsWith(statement.Path + ".", StringComparison.Ordinal))))
                {
                    result.Add(Shown(cas, statement.Path, lists, day, Truth.Unknown, []));
                }
            }
        }

        return result;
    }

    // Who is named by another number of the line stays: a mixture may hold both.
    private static void Exclude(List<Candidate> candidates, CasNumber cas, OfficialParagraph statement, ControlListSet lists, DateOnly day)
    {
        var note = $"{statement.Path[3..]} takes CAS {cas.Value} out: {statement.Text}";
        var at = candidates.FindIndex(c => c.Code == statement.Path);
        if (at < 0)
        {
            candidates.Add(Shown(cas, statement.Path, lists, day, Truth.NotMet, [note]));
        }
        else if (!candidates[at].NamedBy.Any(n => n.StartsWith("CAS", StringComparison.Ordinal)))
        {
            candidates[at] = candidates[at] with { Truth = Truth.NotMet, Standing = Verdict.NotListed, Notes = [.. candidates[at].Notes, note], Missing = [], OpenQuestions = [], Score = Math.Min(candidates[at].Score, MostExcluded) };
        }
    }

    private const double MostExcluded = 0.05;

    private static Candidate Shown(CasNumber cas, string code, ControlListSet lists, DateOnly day, Truth truth, IReadOnlyList<string> notes)
    {
        var official = lists.Officials.Find(code, day);
        var paragraph = official?.Entry.Paragraphs.FirstOrDefault(p => p.Text.Contains(cas.Value, StringComparison.Ordinal));
        return new Candidate
        {
            Code = code,
            Path = paragraph?.Path ?? "",
            EntryId = "",
            Version = official?.Version ?? lists.Officials.ChemicalIndex(day)!.Version,
            Score = MostExcluded,
            Naming = 0,
            Truth = truth,
            Notes = notes,
            Quote = paragraph?.Text ?? official?.Entry.Title ?? "",
            Title = official?.Entry.Title ?? code,
            NamedBy = [$"CAS {cas.Value}"],
            Tier = Tier.Reference,
            Standing = Verdict.NotListed,
        };
    }
}
