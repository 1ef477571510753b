using System.Data.Common;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.Referral.Service;

/// <summary>Erases the personal data of closed cases whose clock has run out: frozen declarations, bytes of evidence, names and words. Outcomes, times, hashes and the audit trail stay.</summary>
internal sealed class RetentionSweep(Store<ReferralDb> store, TimeProvider time, ILogger<RetentionSweep> logger) : BackgroundService
{
    private const string System = "referral";

    /// <summary>Erases what is due now.</summary>
    /// <returns>How many cases were erased.</returns>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var due = await store.ReadAsync((db, inner) => db.RetentionClocks.Where(r => !r.Done && r.EndTime <= now).OrderBy(r => r.EndTime).Take(500).ToListAsync(inner), ct);
        var erased = 0;
        foreach (var clock in due)
        {
            erased += await store.ActAsync(System, (act, inner) => EraseAsync(act, clock, inner), ct) ? 1 : 0;
        }

        return erased;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await SweepAsync(stoppingToken) is > 0 and var count)
                {
                    Log.CasesErased(logger, count);
                }
            }
            catch (Exception e) when (e is DbException or Grpc.Core.RpcException)
            {
                Log.RetentionInterrupted(logger, e.GetType().Name);
            }
        }
    }

    private static async Task<bool> EraseAsync(Act<ReferralDb> act, RetentionRow due, CancellationToken ct)
    {
        var clock = await act.Db.RetentionClocks.SingleAsync(r => r.Case == due.Case && r.Version == due.Version, ct);
        if (clock.Done)
        {
            return false;
        }

        // Opened again since, its next end has a clock of its own.
        clock.Done = true;
        var row = await CaseRows.FindAsync(act, due.Case, ct);
        var @case = CaseRows.Read(row);
        if (SampleRetention.Rule.EndOf(@case) is not { } end || end > act.Time)
        {
            return false;
        }

        // What was merged into it is part of it.
        await EraseCaseAsync(act, row, ct);
        foreach (var merged in @case.MergedFrom)
        {
            await EraseCaseAsync(act, await CaseRows.FindAsync(act, merged, ct), ct);
        }

        return true;
    }

    private static async Task EraseCaseAsync(Act<ReferralDb> act, CaseRow row, CancellationToken ct)
    {
        var name = row.Name;
        CaseRows.Change(act, row, CaseActs.Done(name, Retention.Erase(CaseRows.Read(row), act.Time)));
        await act.Db.RoundDocuments.Where(d => d.Case == name).ExecuteUpdateAsync(d => d.SetProperty(r => r.Text, Array.Empty<byte>()).SetProperty(r => r.Html, Array.Empty<byte>()), ct);
        await act.Db.Frozen.Where(f => f.Case == name).ExecuteUpdateAsync(f => f.SetProperty(r => r.Content, Array.Empty<byte>()), ct);
        await EraseNewsAsync(act.Db, row, ct);
        await act.Db.CaseKeys.Where(k => k.Case == name).ExecuteDeleteAsync(ct);
        foreach (var evidence in await act.Db.Evidence.Where(e => e.Case == name && !e.Erased).ToListAsync(ct))
        {
            (evidence.Erased, evidence.FileName, evidence.Words) = (true, "[erased]", "[erased]");
            await act.Db.EvidenceParts.Where(p => p.Evidence == evidence.Name).ExecuteDeleteAsync(ct);
            await Keeping.WriteAsync(act, evidence, CustodyAct.Erased, to: "", "the time of keeping has ended", hash: [], ct);
        }
    }

    // What was told to watchers stays in its place with its number, without the words.
    private static async Task EraseNewsAsync(ReferralDb db, CaseRow row, CancellationToken ct)
    {
        await db.Outbox.Where(o => o.Topic == CaseRows.CasesTopic && o.Resource == row.Name).ExecuteUpdateAsync(o => o.SetProperty(r => r.Payload, row.Content), ct);
        foreach (var told in await db.Outbox.AsNoTracking().Where(o => o.Topic == CaseRows.EventsTopic && o.Resource == row.Name).ToListAsync(ct))
        {
            var bare = V1.ReferralEvent.Parser.ParseFrom(told.Payload);
            bare.Question = "";
            if (bare.Decision is { } decision)
            {
                decision.Reason = "";
                decision.Conditions.Clear();
            }

            var payload = Google.Protobuf.MessageExtensions.ToByteArray(bare);
            await db.Outbox.Where(o => o.Sequence == told.Sequence).ExecuteUpdateAsync(o => o.SetProperty(r => r.Payload, payload), ct);
        }
    }
}
