using System.Text;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.Referral.Service.Tests;

public sealed class RetentionTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refuted_case_loses_its_names_after_a_year_and_keeps_its_proof()
    {
        var clock = new ShiftedClock(new DateTimeOffset(2025, 1, 10, 8, 0, 0, TimeSpan.Zero));
        await using var desks = await Desks.StartAsync(Ct, postgres: null, clock);
        var opened = await desks.Inspection.OpenReferralAsync(Files.Referral(1, "Emas Maju Sdn Bhd"), cancellationToken: Ct);
        var bytes = Files.Png();
        var kept = await Files.AddAsync(desks.As("local-desk"), Files.Particulars(opened.Name, bytes), bytes);
        await ReportTests.CloseAsync(desks, opened.Name, "IR", "REFUTED");
        var sweep = desks.Suite.Services.GetRequiredService<RetentionSweep>();

        clock.Shift = TimeSpan.FromDays(364);
        Assert.Equal(0, await sweep.SweepAsync(Ct));
        clock.Shift = TimeSpan.FromDays(366);
        Assert.Equal(1, await sweep.SweepAsync(Ct));
        Assert.Equal(0, await sweep.SweepAsync(Ct));
        clock.Shift = TimeSpan.Zero; // certificates of the suite end too

        var supervisor = new V1.ReferralService.ReferralServiceClient(desks.Suite.As(new ServiceDefaults.LocalIdentity("late-supervisor", [Common.V1.Role.Supervisor])));
        var bare = await supervisor.GetCaseAsync(new V1.GetCaseRequest { Name = opened.Name }, cancellationToken: Ct);
        Assert.DoesNotContain("Emas", bare.ToString(), StringComparison.Ordinal);
        Assert.Equal("REFUTED", bare.Outcome);
        var evidence = Assert.Single((await supervisor.ListEvidenceAsync(new V1.ListEvidenceRequest { Case = opened.Name }, cancellationToken: Ct)).Evidence);
        Assert.Equal((true, kept.Sha256, "ERASED"), (evidence.Erased, evidence.Sha256, evidence.Custody[^1].Act));
        using var read = supervisor.ReadEvidence(new V1.ReadEvidenceRequest { Name = kept.Name }, cancellationToken: Ct);
        Assert.Equal("EVIDENCE_ERASED", (await Assert.ThrowsAsync<RpcException>(() => Files.CollectAsync(read.ResponseStream, r => r.Content))).GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>().Reason);
        Assert.False(await HoldsAsync(desks, "Emas"));
        Assert.False(await HoldsAsync(desks, "Typenschild"));
    }

    // Every row of every table but the answers to request ids, which go after 30 days by themselves.
    private static async Task<bool> HoldsAsync(Desks desks, string name)
    {
        await using var db = await desks.Suite.Services.GetRequiredService<IDbContextFactory<ReferralDb>>().CreateDbContextAsync(Ct);
        byte[][] contents =
        [
            .. await db.Cases.Select(c => c.Content).ToListAsync(Ct), .. await db.Frozen.Select(f => f.Content).ToListAsync(Ct), .. await db.Outbox.Select(o => o.Payload).ToListAsync(Ct),
            .. await db.Standings.Select(s => s.Content).ToListAsync(Ct), .. await db.Profiles.Select(p => p.Content).ToListAsync(Ct), .. await db.EvidenceParts.Select(p => p.Content).ToListAsync(Ct),
            .. (await db.CaseKeys.ToListAsync(Ct)).Select(k => Encoding.UTF8.GetBytes(k.Value)), .. (await db.Evidence.ToListAsync(Ct)).Select(e => Encoding.UTF8.GetBytes(e.FileName + e.Words)),
            .. (await db.Custody.ToListAsync(Ct)).Select(c => Encoding.UTF8.GetBytes(c.Words)), .. (await db.Audit.ToListAsync(Ct)).Select(a => Encoding.UTF8.GetBytes(a.Details)),
        ];
        return contents.Any(c => Encoding.UTF8.GetString(c).Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
