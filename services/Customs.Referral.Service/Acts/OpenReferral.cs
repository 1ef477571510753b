using System.Globalization;
using System.Security.Cryptography;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Opens a case for a hold, or adds the hold to the open case of its consignment. May be called again with the same hold: nothing is doubled.</summary>
internal sealed class OpenReferral(Store<ReferralDb> store)
{
    /// <summary>Runs it.</summary>
    public Task<V1.Case> RunAsync(V1.OpenReferralRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        if (!SHA256.HashData(request.Subject.FrozenDeclaration.Span).AsSpan().SequenceEqual(request.Subject.FrozenHash.Span))
        {
            throw Rpc.InvalidArgument("subject.frozen_hash", "is not the SHA-256 of the frozen declaration");
        }

        return store.ActAsync<V1.Case>(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                // 0. Parcels of one cluster that are referred at once stand in line, so that the second finds the case of the first.
                if (request.Cluster.Length > 0)
                {
                    await act.NextNumberAsync(LineOf(request.Cluster), ct);
                }

                // 1. The hold is known already: the first delivery counts.
                var frozen = await act.Db.Frozen.AsNoTracking().SingleOrDefaultAsync(f => f.Hold == request.Subject.Hold, ct);
                if (frozen is not null)
                {
                    return CaseRows.Read(await CaseRows.FindAsync(act, frozen.Case, ct)).ToWire();
                }

                // 2. An open case of the same consignment takes it, or of one that arrived together with it; a decided one does not.
                var referral = Read(request, (await DeskBooks.ReadAsync(act.Db, ct)).Table);
                var opened = await LivingAsync(act, request.Subject.Declaration, request.Companions, ct);
                if (opened is not null && CaseRows.Read(opened).Add(referral, act.Time) is CaseChange.Done joined)
                {
                    CaseRows.Change(act, opened, joined);
                    await FreezeAsync(act, request, joined.Case, ct);
                    return CaseAnswer.To(joined.Case, caller, act.Time);
                }

                // 3. Else a new case.
                var done = Opening.Open(await NextNameAsync(act, ct), referral, act.Time);
                CaseRows.Add(act, done, request.Subject.Declaration);
                await FreezeAsync(act, request, done.Case, ct);
                return CaseAnswer.To(done.Case, caller, act.Time);
            },
            context.CancellationToken);
    }

    // The latest case of the consignment, or of one that arrived together with it; of a merged one the case that it goes on in. An ended one takes nothing.
    private static async Task<CaseRow?> LivingAsync(Act<ReferralDb> act, string own, IEnumerable<string> companions, CancellationToken ct)
    {
        var together = companions.Append(own).Distinct(StringComparer.Ordinal).ToArray();
        var latest = await act.Db.Cases.Where(c => together.Contains(c.Declaration) && (c.IsOpen || c.State == nameof(CaseState.Merged)))
            .OrderByDescending(c => c.Declaration == own).ThenByDescending(c => c.OpenTime).FirstOrDefaultAsync(ct);
        return latest is null ? null : await CaseRows.FindLivingAsync(act, latest.Name, ct);
    }

    private static Opening.Referral Read(V1.OpenReferralRequest request, DeskTable desks)
    {
        // A desk that is no longer in the table must not lose a hold: the federal desk gets it and reads why.
        var known = desks.Find(request.Desk) is not null;
        var question = known ? request.Question : $"[meant for {request.Desk}, which is not in the table of desks] {request.Question}".TrimEnd();
        return new Opening.Referral(
            CaseWire.ToCore(request.Subject),
            known ? request.Desk : DeskBook.Fallback,
            request.Officer,
            request.Office,
            question,
            [.. request.Indications.Select(IndicationWire.ToCore)],
            request.DueTime?.ToDateTimeOffset(),
            request.DueConsequence,
            [.. request.Handling],
            [.. request.Programmes]);
    }

    private static Task FreezeAsync(Act<ReferralDb> act, V1.OpenReferralRequest request, Case @case, CancellationToken ct)
    {
        act.Db.Frozen.Add(new FrozenRow { Hold = request.Subject.Hold, Case = @case.Name, Content = request.Subject.FrozenDeclaration.ToByteArray() });
        act.Audit(
            FrozenName.Of(@case, request.Subject.Hold), "DeclarationFrozen", ("hold", request.Subject.Hold), ("sha256", Convert.ToHexStringLower(request.Subject.FrozenHash.Span)));
        return Profiles.AddAsync(act, @case, request.Subject.FrozenDeclaration, ct);
    }

    // The name of a series is short; two clusters in one line only wait for each other.
    private static string LineOf(string cluster) => $"line-{Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(cluster)).AsSpan(0, 12))}";

    // Numbers run through a year without gaps: cases/2026-000188.
    private static async Task<string> NextNameAsync(Act<ReferralDb> act, CancellationToken ct)
    {
        var year = act.Time.UtcDateTime.Year.ToString(CultureInfo.InvariantCulture);
        var number = await act.NextNumberAsync($"cases-{year}", ct);
        return string.Create(CultureInfo.InvariantCulture, $"cases/{year}-{number:000000}");
    }
}
