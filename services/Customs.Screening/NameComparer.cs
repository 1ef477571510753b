using Customs.Screening.Matching;
using Customs.Screening.Names;

namespace Customs.Screening;

/// <summary>Compares two names without any list: what a word says is then taken from a coarse table instead of a corpus.</summary>
public static class NameComparer
{
    /// <summary>Compares a name with another.</summary>
    /// <param name="question">The name as declared.</param>
    /// <param name="candidate">The name to hold beside it.</param>
    /// <param name="kind">What both are said to be; only the evidence shows it.</param>
    public static Comparison Compare(string question, string candidate, DesignationKind kind = DesignationKind.Unknown) =>
        Compare(new PartyQuery(question) { Kind = kind }, new Designation("", kind, [new ListedName(candidate, NameQuality.Primary)]));

    /// <summary>Compares a party with a designation by all its names and properties.</summary>
    public static Comparison Compare(PartyQuery question, Designation candidate)
    {
        Comparison? best = null;
        foreach (var name in candidate.Names)
        {
            foreach (var listed in PreparedName.ReadingsOf(name.Text))
            {
                foreach (var asked in PreparedName.ReadingsOf(question.Name))
                {
                    var one = CompareOne(question, candidate, name, asked, listed);
                    best = best is null || one.Score > best.Score ? one : best;
                }
            }
        }

        return best ?? new Comparison(0, Verdict.Clear, []);
    }

    private static Comparison CompareOne(PartyQuery query, Designation candidate, ListedName name, PreparedName prepared, PreparedName listed)
    {
        var scratch = new Scratch(0, 0, 0, 0, 0);
        Fill(scratch.Question, prepared);
        Fill(scratch.Listed, listed);
        var alignment = scratch.Alignment;
        alignment.Begin();
        for (byte q = 0; q < scratch.Question.Count; q++)
        {
            for (byte n = 0; n < scratch.Listed.Count; n++)
            {
                var similarity = TokenSimilarity.Compare(scratch.Question.Tokens[q], scratch.Listed.Tokens[n]);
                alignment.Offer(new Edge(q, 1, n, 1, similarity, similarity >= 1f ? PairingStep.Same : PairingStep.Spelling));
            }
        }

        var byWords = alignment.Score(scratch.Question, scratch.Listed).OrWhole(WholeNames.Compare(prepared.Whole, listed.Whole), scratch.Question, scratch.Listed);
        var score = Acronyms.Improve(byWords, scratch.Question, scratch.Listed, candidate.Kind);
        var judgement = new Judgement();
        judgement.Name(query, prepared, name, score, scratch);
        judgement.Context(query, candidate, null);
        var shared = query.Identifiers.FirstOrDefault(i => IdentifierKeys.Of(i) is { } key && candidate.Identifiers.Any(c => IdentifierKeys.Of(c) == key));
        if (shared is not null)
        {
            judgement.Identifier(shared, candidate);
        }

        return new Comparison(judgement.Score, Search.VerdictOf(judgement.Strength(name.Quality)), judgement.Evidence);
    }

    private static void Fill(Side side, PreparedName name)
    {
        side.Begin(name.LegalForms);
        foreach (var word in name.Words)
        {
            var token = NameToken.Of(word.Text, word.Origin);
            side.Add(token, Vocabulary.Weigh(token, CommonWords.Unknown));
        }
    }
}

/// <summary>How two names compare.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Verdict">What the score stands for.</param>
/// <param name="Evidence">What was compared.</param>
public sealed record Comparison(double Score, Verdict Verdict, IReadOnlyList<Evidence> Evidence);
