using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Evaluates the rule of an entry that a line names, applies its notes, and says what that would mean for the officer.</summary>
public sealed class CandidateEvaluator(ControlListSet lists)
{
    /// <summary>Evaluates one entry.</summary>
    public Candidate Evaluate(ReadLine line, Naming naming, DateOnly day)
    {
        var indexed = lists.Entries[naming.Owner];
        var entry = indexed.Entry;
        var evidence = new Evidence(
            line.Facts, indexed.Assume(line, lists.Pack.Parameters), lists.Pack.Parameters, lists.Pack.Materials, line.Named.Folded, naming.Score >= Standings.Named || naming.Exact);
        var (outcome, path) = Best(entry, evidence, naming, day);
        var disputed = false;
        if (outcome.Truth == Truth.NotMet && line.Rivals.Count > 0)
        {
            (outcome, path, disputed) = Disputed(outcome, path, line.Rivals, Best(entry, evidence.With(line.Rivals), naming, day));
        }

        var notes = new List<string>();
        var secondLook = false;
        if (naming.Item is ListedChemical chemical && Mixtures.Check(chemical, line, evidence) is { } check)
        {
            string[] open = check.Truth == Truth.Unknown ? [check.Parameter] : [];
            outcome = outcome with { Truth = outcome.Truth.And(check.Truth), Checks = [.. outcome.Checks, check], Missing = [.. outcome.Missing.Union(open, StringComparer.Ordinal)] };
        }

        if (outcome.Truth != Truth.NotMet)
        {
            (outcome, secondLook) = Notes(entry, outcome, evidence, notes, Mixtures.IsStricter(naming.Item, line));
        }

        var hs = HsSignal.Fit(line.CommodityCode, entry, naming.Item);
        var strength = Standings.Strength(naming, line.CommodityCode.IsNone ? null : hs);
        var features = Calibration.Features(strength, hs, outcome);
        var family = naming.Item is ListedChemical { Family: { } own } ? own : entry.Family;
        var official = lists.Officials.Find(entry.Code, day);
        return new Candidate
        {
            Code = entry.Code,
            Path = path,
            EntryId = entry.Id,
            Version = official?.Version ?? lists.PackVersion,
            Score = Calibration.Probability(features),
            Features = features,
            Naming = strength,
            ByWords = naming.Score,
            Truth = outcome.Truth,
            Checks = outcome.Checks,
            Missing = outcome.Missing,
            Disputed = disputed,
            OpenQuestions = outcome.Questions,
            Notes = notes,
            Programmes = entry.Programmes,
            Quote = official?.Entry.Quote(path) ?? Text(entry.Summary),
            Title = naming.Item is { } item ? $"{Text(entry.Title)}: {item.Name}" : Text(entry.Title),
            SameCodes = [.. entry.Same.Where(s => s.Path is not { } p || path.Length == 0 || Under(path, p)).Select(s => s.Code).Distinct(StringComparer.Ordinal)],
            NamedBy = hs > 0 ? [.. naming.By, $"commodity code {line.CommodityCode.Digits}"] : naming.By,
            Family = family,
            Tier = entry.Tier,
            Regimes = entry.Regimes,
            Standing = Standings.Of(entry.Tier, outcome, strength, naming, secondLook),
        };
    }

    // Of several paragraphs the one that is met counts, else the one that is open, else the one that comes nearest.
    private static (Outcome Outcome, string Path) Best(ControlEntry entry, Evidence evidence, Naming naming, DateOnly day)
    {
        var outcomes = entry.Variants.Where(v => v.InForce(day)).Select(v => (Outcome: RuleEvaluator.Evaluate(v.Rule, evidence), Path: PathOf(v))).ToArray();
        if (outcomes.Length == 0)
        {
            var named = evidence.Named ? Truth.Met : Truth.Unknown;
            return (new Outcome(entry.Tier == Tier.Lookalike ? Truth.NotMet : named, [], [], []), naming.Item?.Path ?? "");
        }

        var best = outcomes.MaxBy(o => ((int)o.Outcome.Truth * 100) + o.Outcome.Checks.Count(c => c.Truth == Truth.Met) - o.Outcome.Checks.Count(c => c.Truth == Truth.NotMet));
        var path = naming.Item is { Path.Length: > 0 } item ? item.Path : Decided(best.Outcome, best.Path);
        return (best.Outcome, path);
    }

    // A paragraph that asks for nothing but the name says where it stands in its rule.
    private static string PathOf(Variant variant) =>
        variant.Path.Length > 0 ? variant.Path : variant.Rule.Leaves().OfType<Rule.Named>().Select(n => n.Path).FirstOrDefault(p => p.Length > 0) ?? "";

    // The path of the number that rules out, else what the paths that hold have in common.
    private static string Decided(Outcome outcome, string variant)
    {
        var paths = outcome.Checks.Where(c => c.Truth == outcome.Truth && c.Path.Length > 0).Select(c => c.Path).ToArray();
        if (paths.Length == 0)
        {
            return variant;
        }

        if (outcome.Truth == Truth.NotMet)
        {
            return paths[0];
        }

        var common = paths[0].Split('.');
        foreach (var parts in paths.Select(p => p.Split('.')))
        {
            common = [.. common.Zip(parts).TakeWhile(p => string.Equals(p.First, p.Second, StringComparison.Ordinal)).Select(p => p.First)];
        }

        return common.Length == 0 || string.Join('.', common).Length < variant.Length ? variant : string.Join('.', common);
    }

    // One of two declared values meets the entry: which of them is right decides.
    private static (Outcome Outcome, string Path, bool Disputed) Disputed(Outcome first, string path, IReadOnlyDictionary<string, Fact> rivals, (Outcome Outcome, string Path) other)
    {
        var doubtful = first.Checks.Where(c => c.Truth == Truth.NotMet && rivals.ContainsKey(c.Parameter)).Select(c => c.Parameter).Distinct(StringComparer.Ordinal).ToArray();
        return other.Outcome.Truth == Truth.NotMet || doubtful.Length == 0
            ? (first, path, false)
            : (first with { Truth = Truth.Unknown, Missing = [.. doubtful.Union(other.Outcome.Missing, StringComparer.Ordinal)] }, other.Path, true);
    }

    private static (Outcome Outcome, bool SecondLook) Notes(ControlEntry entry, Outcome outcome, Evidence evidence, List<string> notes, bool isStricter)
    {
        var secondLook = false;
        // Where a stricter share counts, the note with the common one does not.
        foreach (var exclusion in entry.Exclusions.Where(e => !isStricter || !e.When.Leaves().Any(l => l is Rule.Derived { Name: "mixture_concentration" })))
        {
            var applies = RuleEvaluator.Evaluate(exclusion.When, evidence);
            var where = $"{entry.Code[(entry.Code.IndexOf(':', StringComparison.Ordinal) + 1)..]} {exclusion.Path}".TrimEnd();
            if (applies.Truth == Truth.Met && exclusion.Lifts)
            {
                notes.Add($"{where} lifts the control: {Text(exclusion.Text)}");
                outcome = new Outcome(Truth.NotMet, [.. outcome.Checks, .. applies.Checks.Where(c => c.Truth == Truth.Met).Select(c => c with { Path = exclusion.Path, Truth = Truth.NotMet, Threshold = $"excluded when {c.Parameter} {c.Threshold}" })], [], []);
            }
            else if (applies.Truth == Truth.Met)
            {
                notes.Add($"{where}: {Text(exclusion.Text)}");
                secondLook = true;
            }
            else if (applies.Truth == Truth.Unknown && exclusion.Lifts && outcome.Truth != Truth.NotMet)
            {
                notes.Add($"{where} would lift the control: {Text(exclusion.Text)}");
            }
        }

        return (outcome, secondLook);
    }

    private static bool Under(string path, string of) =>
        path.StartsWith(of, StringComparison.Ordinal) && (path.Length == of.Length || path[of.Length] == '.');

    private static string Text(IReadOnlyDictionary<string, string> byLanguage) => byLanguage.GetValueOrDefault("en") ?? byLanguage.Values.FirstOrDefault() ?? "";
}
