using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Relays;

/// <summary>
/// Assesses declarations again whose checks could not run, once the service that was away is back. A declaration that stays incomplete waits longer each time,
/// and a new assessment is stored only when fewer checks are missing.
/// </summary>
internal sealed class OutageWatch(
    Store<InspectionDb> store, Reassessment reassessment, Bases bases, IOptions<InspectionOptions> options, TimeProvider time, ILogger<OutageWatch> logger) : BackgroundService
{
    private static readonly TimeSpan MostWait = TimeSpan.FromMinutes(10);

    // Declarations in these states wait for somebody, so a missing check still matters.
    private static readonly int[] Open =
    [
        (int)V1.Declaration.Types.State.Received, (int)V1.Declaration.Types.State.Assessed, (int)V1.Declaration.Types.State.UnderControl, (int)V1.Declaration.Types.State.Held,
        (int)V1.Declaration.Types.State.Referred, (int)V1.Declaration.Types.State.Recalled,
    ];

    private readonly Dictionary<string, (TimeSpan Wait, DateTimeOffset Next)> _incomplete = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.ReassessSeconds), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (!bases.AllKnown)
            {
                continue;
            }

            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception e) when (Faults.MayPass(e))
            {
                Log.RoundFailed(logger, nameof(OutageWatch), e.GetType().Name);
            }
        }
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var waiting = _incomplete.Where(p => p.Value.Next > now).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        var names = await store.ReadAsync(
            (db, inner) => db.Declarations.Where(d => d.NotPerformed > 0 && Open.Contains(d.State)).OrderBy(d => d.CreatedAt).Select(d => d.Name)
                .Take(options.Value.ReassessBatch + waiting.Count).ToListAsync(inner),
            ct);
        var done = 0;
        foreach (var name in names.Where(n => !waiting.Contains(n)).Take(options.Value.ReassessBatch))
        {
            done += await TryAsync(name, now, ct) ? 1 : 0;
        }

        foreach (var gone in _incomplete.Keys.Except(names, StringComparer.Ordinal).ToList())
        {
            _incomplete.Remove(gone);
        }

        if (done > 0)
        {
            Log.Reassessed(logger, done, Triggers.ServiceBack);
        }
    }

    private async Task<bool> TryAsync(string name, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            if (await reassessment.RunAsync(name, Triggers.ServiceBack, Keep.IfMoreComplete, also: null, ct))
            {
                _incomplete.Remove(name);
                return true;
            }
        }
        catch (RpcException e)
        {
            Log.RoundFailed(logger, nameof(OutageWatch), e.StatusCode.ToString());
        }

        var wait = _incomplete.TryGetValue(name, out var before) ? before.Wait * 2 : TimeSpan.FromSeconds(options.Value.ReassessSeconds);
        wait = wait < MostWait ? wait : MostWait;
        _incomplete[name] = (wait, now + wait);
        return false;
    }
}
