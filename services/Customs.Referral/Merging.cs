using Customs.Primitives;

namespace Customs.Referral;

/// <summary>Merges a case into another: its holds and indications go over, both numbers live on, and each time line names the other.</summary>
public static class Merging
{
    /// <summary>What a merge comes to.</summary>
    /// <param name="Into">Change of the case that goes on.</param>
    /// <param name="From">Change of the case that ends; null when the merge is not done.</param>
    public readonly record struct Merged(CaseChange Into, CaseChange? From);

    /// <summary>Merges.</summary>
    /// <param name="into">The case that goes on.</param>
    /// <param name="ending">The case that ends.</param>
    /// <param name="officer">Who merges; has the case that goes on, and the other one unless nobody has it.</param>
    /// <param name="reason">Why they are one.</param>
    /// <param name="at">When.</param>
    public static Merged Merge(this Case into, Case ending, Identity officer, string reason, DateTimeOffset at)
    {
        if (WhyNot(into, ending, officer) is { } why)
        {
            return new Merged(why, null);
        }

        var after = into with
        {
            Subjects = [.. into.Subjects, .. ending.Subjects.Where(s => into.Subjects.All(k => k.Hold != s.Hold))],
            Indications = [.. into.Indications, .. ending.Indications.Where(i => into.Indications.All(k => k.Declaration != i.Declaration || k.Indicator != i.Indicator))],
            Handling = [.. into.Handling.Union(ending.Handling, StringComparer.Ordinal)],
            Programmes = [.. into.Programmes.Union(ending.Programmes, StringComparer.Ordinal)],
            MergedFrom = [.. into.MergedFrom, ending.Name, .. ending.MergedFrom],
            Referrers = [.. into.Referrers.Append(ending.ReferredBy).Concat(ending.Referrers).Where(r => r != into.ReferredBy).Distinct(StringComparer.Ordinal)],
        };
        return new Merged(
            CaseChange.Of(into, after.WithFirstClock(), "CasesMerged", officer, at, $"{ending.Name} was merged into this case: {reason}", ReferralNotice.Merged),
            CaseChange.Of(ending, ending with { State = CaseState.Merged, MergedInto = into.Name }, "CaseMerged", officer, at, $"merged into {into.Name}: {reason}"));
    }

    private static CaseChange? WhyNot(Case into, Case ending, Identity officer) =>
        into.Name == ending.Name ? new CaseChange.Refused("a case is not merged into itself")
        : ending.State == CaseState.Merged ? new CaseChange.Refused($"{ending.Name} was merged into {ending.MergedInto}")
        : ending is not { IsUndecided: true } and not { State: CaseState.New } ? new CaseChange.Refused($"{ending.Name} is {Working.Name(ending.State)}")
        : ending.Rounds.Any(r => r.IsOpen) ? new CaseChange.Refused($"{ending.Name} waits for the answer of another authority")
        : ending.AskedBack.Length > 0 ? new CaseChange.Refused($"{ending.Name} waits for the answer of the officer who referred it")
        : ending.Owner.Length > 0 && !officer.Is(ending.Owner) ? new CaseChange.Forbidden($"{ending.Owner} has {ending.Name}")
        : Working.OwnerOf(into, officer);
}
