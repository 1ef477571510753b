using System.Data.Common;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Messages;

/// <summary>Forgets the content of messages whose time is over. Their heads stay: later answers still go out in the form of the message.</summary>
internal sealed class MessagePurge(Store<InspectionDb> store, IOptions<InspectionOptions> options, TimeProvider time, ILogger<MessagePurge> logger) : BackgroundService
{
    private const int AtOnce = 1_000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await ForgetAsync(stoppingToken);
            }
            catch (DbException e)
            {
                Log.RoundFailed(logger, nameof(MessagePurge), e.GetType().Name);
            }
        }
    }

    private async Task ForgetAsync(CancellationToken ct)
    {
        var oldest = time.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepMessageDays);
        int forgotten;
        do
        {
            forgotten = await store.ActAsync(
                Consignments.Actor.System.Subject,
                async (act, inner) =>
                {
                    var names = await act.Db.Messages.Where(m => m.Content != null && m.ReceivedAt < oldest).OrderBy(m => m.ReceivedAt).Take(AtOnce).Select(m => m.Name).ToListAsync(inner);
                    var count = names.Count == 0 ? 0 : await act.Db.Messages.Where(m => names.Contains(m.Name)).ExecuteUpdateAsync(s => s.SetProperty(m => m.Content, (byte[]?)null), inner);
                    if (count > 0)
                    {
                        act.Audit("messages", "MessagesForgotten", ("count", $"{count}"));
                    }

                    return count;
                },
                ct);
        }
        while (forgotten == AtOnce);
    }
}
