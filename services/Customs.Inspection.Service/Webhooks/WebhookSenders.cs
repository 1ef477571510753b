using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Webhooks;

/// <summary>The senders of all subscriptions; each keeps its own pace, and none waits for another's receiver.</summary>
internal sealed class WebhookSenders : BackgroundService
{
    /// <summary>Makes a sender for each subscription.</summary>
    public WebhookSenders(IReadOnlyList<Webhook> webhooks, OutboxTail<InspectionDb> tail, Store<InspectionDb> store, TimeProvider time, ILogger<WebhookSender> logger) =>
        All = [.. webhooks.Select(w => new WebhookSender(w, tail, store, time, logger))];

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<WebhookSender> All { get; }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var sender in All)
        {
            sender.Dispose();
        }

        base.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(All.Select(s => Task.Run(() => s.RunAsync(stoppingToken), stoppingToken)));
}
