using System.Globalization;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Tells for whom a caller stands in.</summary>
internal static class Delegations
{
    /// <summary>The caller with those whom he stands in for now.</summary>
    public static async Task<Doer> DoerAsync(ReferralDb db, Caller caller, DateTimeOffset at, CancellationToken ct)
    {
        var rows = await db.Delegations.AsNoTracking().Where(d => d.Delegate == caller.Subject && d.FromTime <= at && d.UntilTime >= at).ToListAsync(ct);
        return new Doer(caller, rows.Select(Read).Where(d => d.Holds(at)).Select(d => d.Principal).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The delegation of a row.</summary>
    public static Delegation Read(DelegationRow row) => new(row.Number, row.Principal, row.Delegate, row.FromTime, row.UntilTime, row.Reason, row.SetBy) { RevokedAt = row.RevokeTime };

    /// <summary>Its name.</summary>
    public static string NameOf(long number) => string.Create(CultureInfo.InvariantCulture, $"delegations/{number}");
}

/// <summary>A caller with those whom he stands in for.</summary>
/// <param name="Caller">The caller.</param>
/// <param name="Principals">Subjects of those whom he stands in for.</param>
internal sealed record Doer(Caller Caller, IReadOnlySet<string> Principals)
{
    /// <summary>Who he is before a case: for himself, or for the one in it whom he stands in for. What that one did is then his, too.</summary>
    public Identity For(Case @case)
    {
        var self = Caller.Identity;
        if (self.OnBehalfOf.Length > 0 || Principals.Count == 0 || @case.Owner == Caller.Subject)
        {
            return self;
        }

        var principal = @case.Proposals.Where(p => p.IsOpen).Select(p => p.Proposer.Subject).Prepend(@case.Decision?.Proposer ?? "").Prepend(@case.Owner).FirstOrDefault(Principals.Contains);
        return principal is null ? self : self with { OnBehalfOf = principal };
    }
}
