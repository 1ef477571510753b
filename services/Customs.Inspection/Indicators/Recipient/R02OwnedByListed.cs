using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A party is owned or controlled by a listed one: half or more in sum 1.0, a quarter 0.4, a confirmed listed director 0.7. Extracts older than two years count for 0.7 of that.</summary>
public sealed class R02OwnedByListed() : Indicator("R02", Group.Listing, 0.8, Source.Fatf, Source.Reg821)
{
    private const decimal Half = 50;
    private const decimal Quarter = 25;
    private const int FreshYears = 2;
    private const double Stale = 0.7;

    /// <inheritdoc/>
    public override string Title => "Owned or controlled by a listed party";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var known = false;
        foreach (var party in facts.Declaration.Parties)
        {
            var matches = facts.Parties.GetValueOrDefault(party.Ref) is PartyCheck.Answered answered ? answered.Matches : [];
            if (facts.Profile(party) is { Owners.Count: > 0 } profile)
            {
                known = true;
                var (share, path) = OwnershipGraph.ListedShare(profile.Owners, o => IsListed(o, matches));
                if (share >= Quarter)
                {
                    var old = profile.OwnershipAsOf is { } asOf && asOf.AddYears(FreshYears) < facts.Day;
                    return new IndicatorResult.Hit(
                        (share >= Half ? 1.0 : 0.4) * (old ? Stale : 1.0),
                        FormattableString.Invariant($"{PartyReading.Describe(party)} is owned to {share} % by listed parties: {path}{(profile.OwnershipAsOf is { } day ? $" (extract of {day:yyyy-MM-dd})" : "")}."),
                        new Evidence($"context.register.{party.Ref}.owners", path, "register"));
                }
            }

            if (facts.Profile(party)?.Parent is { } parent
                && matches.FirstOrDefault(m => m is { Subject: MatchSubject.Owner, Certainty: >= MatchCertainty.Probable } && (Names.Same(m.MatchedName, parent) || Names.Same(m.ListedName, parent))) is { } listed)
            {
                return new IndicatorResult.Hit(listed.Certainty == MatchCertainty.Confirmed ? 1.0 : 0.6, $"The parent {parent} of {PartyReading.Describe(party)} is listed as {listed.ListedName} ({listed.List}).",
                    new Evidence($"context.register.{party.Ref}.parent", parent, listed.List));
            }

            if (matches.FirstOrDefault(m => m is { Subject: MatchSubject.Director, Certainty: MatchCertainty.Confirmed }) is { } director)
            {
                return new IndicatorResult.Hit(0.7, $"{PartyReading.Describe(party)} is led by {director.MatchedName}, listed as {director.ListedName} ({director.List}).",
                    new Evidence($"context.register.{party.Ref}.directors", director.MatchedName, director.List));
            }
        }

        return known || !Goods.Sensitivity.IsSensitive(facts)
            ? IndicatorResult.Clear.Instance
            : new IndicatorResult.NotEvaluable("context.register.owners", "Who owns the consignee and the end user?");
    }

    private static bool IsListed(Owner owner, IReadOnlyList<PartyMatch> matches) =>
        owner.Listed is not null
        || matches.Any(m => m.Subject == MatchSubject.Owner && m.Certainty >= MatchCertainty.Probable && (Names.Same(m.ListedName, owner.Name) || Names.Same(m.MatchedName, owner.Name)));
}
