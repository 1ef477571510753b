using Customs.Inspection.Gates;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Assessing;

/// <summary>Outcome with the rule that gave it.</summary>
/// <param name="Outcome">Outcome.</param>
/// <param name="Reason">The rule in a sentence.</param>
/// <param name="PapersOnly">Whether papers settle it, so that nobody needs to open a package.</param>
internal sealed record Verdict(Outcome Outcome, string Reason, bool PapersOnly);

/// <summary>The order of decision. Two independent axes must agree before goods are stopped, unless the law or what is known of the recipient decides alone.</summary>
internal static class Decision
{
    private const double EnoughCoverage = 0.5;

    public static Verdict Decide(IReadOnlyList<Contribution> hits, IReadOnlyCollection<GateResult> gates, Circumstances circumstances)
    {
        if (gates.FirstOrDefault(g => g.Effect == GateEffect.StopRefer) is { } gate)
        {
            return new(Outcome.StopRefer, gate.Sentence, false);
        }

        var procurement = Combination.LevelOf(Axis.Procurement, hits);
        var endUse = Combination.LevelOf(Axis.EndUse, hits);
        var recipient = Combination.LevelOf(Axis.Recipient, hits);
        if (Stop(Independent(hits, procurement, circumstances), endUse, recipient, circumstances) is { } reason)
        {
            // VG Frankfurt, 30 March 2023, 5 L 3300/22.F: a stop needs facts about recipient or use; the country is none.
            return hits.All(Combination.IsCountryOnly)
                ? new(Outcome.Inspect, "Only the country speaks; that is no ground for a stop, a look decides.", false)
                : new(Outcome.StopRefer, reason, false);
        }

        return Look(procurement, endUse, recipient, gates, circumstances)
            ?? new(Outcome.Release, "Nothing found speaks against release.", endUse >= Level.Medium);
    }

    // While classification itself is open, oddities of the goods (under a limit, another code, an odd price) are the same doubt once more and no second axis: a look settles both.
    private static Level Independent(IReadOnlyList<Contribution> hits, Level procurement, Circumstances circumstances) => circumstances.OpenItem is null
        ? procurement
        : Combination.LevelOf(Axis.Procurement, [.. hits.Where(h => h.Indicator.Group != Group.Goods)]);

    private static string? Stop(Level procurement, Level endUse, Level recipient, Circumstances circumstances)
    {
        if (recipient == Level.High)
        {
            return "What is known of the recipient is enough for a stop.";
        }

        // While nobody knows what the goods are, a look settles more than a stop.
        if (circumstances.Undetermined)
        {
            return null;
        }

        if (endUse >= Level.Medium && (procurement >= Level.Medium || recipient >= Level.Medium))
        {
            return $"The possible use of the goods and {(procurement >= Level.Medium ? "the way they are bought" : "what is known of the recipient")} speak together.";
        }

        return procurement == Level.High && endUse >= Level.Low
            ? "The way the goods are bought is strongly conspicuous, and their use may matter."
            : null;
    }

    private static Verdict? Look(Level procurement, Level endUse, Level recipient, IReadOnlyCollection<GateResult> gates, Circumstances circumstances)
    {
        if (gates.FirstOrDefault(g => g.Effect == GateEffect.Inspect) is { } gate)
        {
            return new(Outcome.Inspect, gate.Sentence, false);
        }

        if (procurement >= Level.Medium || recipient >= Level.Medium)
        {
            return new(Outcome.Inspect, procurement >= Level.Medium ? "The way the goods are bought is conspicuous; a look decides." : "Something is known of the recipient; a look decides.", false);
        }

        if (circumstances.NotPerformed is [var not, ..])
        {
            return new(Outcome.Inspect, $"The {not.Check} could not be performed ({not.Reason}); without it nothing is released.", true);
        }

        if (circumstances.OpenItem is { } open)
        {
            return new(Outcome.Inspect, $"Item {open.ItemNumber} may be on a control list; a look at the goods or the data sheet decides.", false);
        }

        if (endUse >= Level.Medium && !circumstances.PapersAnswer)
        {
            return new(Outcome.Inspect, "The goods are sensitive and the papers do not answer what they are for.", true);
        }

        if (circumstances.Sensitive && circumstances.Coverage < EnoughCoverage)
        {
            return new(Outcome.Inspect, $"Too little is known for sensitive goods: {circumstances.Coverage.ToString("P0", System.Globalization.CultureInfo.InvariantCulture)} of what should be looked at could be.", true);
        }

        return circumstances.Contradictions is [var contradiction, ..] ? new(Outcome.Inspect, contradiction.Sentence, true) : null;
    }
}
