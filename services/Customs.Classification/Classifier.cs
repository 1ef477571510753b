using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Classifies goods lines against control lists: offline, the same answer for the same line, lists and day, and every number shown.</summary>
public sealed class Classifier
{
    /// <summary>Changes whenever the same line can get another answer from the same lists.</summary>
    public const string Version = "3";

    /// <summary>Namings that are evaluated; the rest can only be noise.</summary>
    public const int Evaluated = 14;

    private const double MostWhileOpen = 0.45;
    private const double MostWhileDisputed = 0.7;
    private const double MostWhileNotStanding = 0.2;

    private readonly ControlListSet _lists;
    private readonly KnownItems _known;
    private readonly LineReader _reader;
    private readonly CandidateFinder _finder;
    private readonly CandidateEvaluator _evaluator;

    /// <summary>Takes the lists, and what is known of makers' models.</summary>
    public Classifier(ControlListSet lists, KnownItems? known = null)
    {
        _lists = lists;
        _known = known ?? KnownItems.None;
        _reader = new LineReader(lists.Pack.Parameters, lists.Properties, lists.Pack.Trade);
        _finder = new CandidateFinder(lists);
        _evaluator = new CandidateEvaluator(lists);
    }

    /// <summary>What decides the answers on a day beside the line.</summary>
    public ClassificationBasis BasisOn(DateOnly asOf) => new(Version, _known.IsEmpty ? _lists.VersionsOn(asOf) : [.. _lists.VersionsOn(asOf), new ListVersion("item-knowledge", _known.Version)]);

    /// <summary>Classifies one line from the entries in force on a day.</summary>
    /// <returns>An answer for any line; what is wrong with the line is part of it.</returns>
    public Classification Classify(GoodsLine line, DateOnly asOf)
    {
        var known = _known.Find(line, asOf);
        var read = _reader.Read(KnownEvidence.Complete(line, known));
        var namings = _finder.Find(read, asOf);
        var all = namings.Take(Evaluated).Select(n => _evaluator.Evaluate(read, n, asOf)).ToArray();
        var checkedNumbers = CasPolarity.Apply([.. all.Where(c => c.Tier != Tier.Lookalike)], read, _lists, asOf);
        var candidates = KnownEvidence.Apply(checkedNumbers, known, _lists, asOf).OrderBy(c => Order(c.Standing)).ThenByDescending(c => c.Score).ThenBy(c => c.EntryId, StringComparer.Ordinal).ToArray();
        var verdict = Verdicts.Of(candidates);
        var (family, sure) = Family(all);
        var leading = candidates.FirstOrDefault(c => c.Standing != Verdict.NotListed);
        return new Classification
        {
            Id = line.Id,
            Verdict = verdict,
            Candidates = [.. candidates, .. OfficialCandidates.Of(read, candidates, _lists, asOf)],
            Questions = QuestionGate.Choose(verdict, candidates, _lists),
            CommodityCode = CommodityCodeCheck.Of(read, all, _lists, asOf),
            NotUnderstood = read.NotUnderstood,
            Contradictions = [.. read.Contradictions, .. CommodityCodeCheck.Violations(read, _lists, asOf)],
            Probability = Probability(candidates),
            Family = family,
            FamilyProbability = sure,
            Regime = leading is null ? "" : Verdicts.Regime(leading),
            Programmes = leading?.Programmes ?? new Dictionary<string, double>(StringComparer.Ordinal),
            Basis = BasisOn(asOf),
        };
    }

    private static int Order(Verdict standing) => standing == Verdict.NotListed ? 1 : 0;

    // Independent chances would be too sure: candidates of one line name the same goods, so the surest of them counts.
    private static double Probability(IReadOnlyList<Candidate> candidates) =>
        candidates.Where(c => c.Tier is Tier.Threshold or Tier.Named).Select(Chance).DefaultIfEmpty(0).Max();

    // A candidate that hangs on an unanswered question is as likely as not, however surely the goods are named; one of whose
    // two declared values meets it is likelier than not; one that does not stand is unlikely.
    private static double Chance(Candidate candidate) => candidate.Standing switch
    {
        Verdict.Listed or Verdict.Review => candidate.Score,
        Verdict.Ask when candidate.Disputed => Math.Min(candidate.Score, MostWhileDisputed),
        Verdict.Ask => Math.Min(candidate.Score, MostWhileOpen),
        Verdict.UnlistedRelevant or Verdict.NotListed => Math.Min(candidate.Score / 2, MostWhileNotStanding),
        _ => throw new InvalidOperationException($"unknown verdict {candidate.Standing}"),
    };

    private static (string Family, double Probability) Family(IReadOnlyList<Candidate> all)
    {
        var best = all.Where(c => c.Naming >= Standings.Named && !Mixtures.IsDiluted(c)).MaxBy(c => c.Naming + (c.Truth == Truth.Met ? 0.1 : 0));
        if (best is null)
        {
            return ("", 0);
        }

        var rival = all.Where(c => c.Family != best.Family).Select(c => c.Naming).DefaultIfEmpty(0).Max();
        return (best.Family, best.Naming / (best.Naming + (0.5 * rival * rival)));
    }
}
