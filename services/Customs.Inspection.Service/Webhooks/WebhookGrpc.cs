using Customs.Common.V1;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service.Webhooks;

/// <summary>The rpcs of the subscriptions. A border system sees its own and no other.</summary>
internal sealed class WebhookGrpc(WebhookSenders senders) : V1.WebhookService.WebhookServiceBase
{
    /// <inheritdoc/>
    public override async Task<V1.ListWebhooksResponse> ListWebhooks(V1.ListWebhooksRequest request, ServerCallContext context)
    {
        var response = new V1.ListWebhooksResponse();
        foreach (var sender in SeenBy(Caller.From(context)))
        {
            response.Webhooks.Add(await sender.DescribeAsync(context.CancellationToken));
        }

        return response;
    }

    /// <inheritdoc/>
    public override async Task<V1.Webhook> ReplayWebhook(V1.ReplayWebhookRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        var sender = SeenBy(caller).FirstOrDefault(s => s.Webhook.ResourceName == request.Name) ?? throw Rpc.NotFound(request.Name);
        var head = (await sender.DescribeAsync(context.CancellationToken)).Head;
        if (request.AfterSequence < 0 || request.AfterSequence > head)
        {
            throw Rpc.InvalidArgument("after_sequence", $"is not from 0 to {head}, the last there is");
        }

        await sender.ReplayAsync(request.AfterSequence, caller.Subject, context.CancellationToken);
        return await sender.DescribeAsync(context.CancellationToken);
    }

    private IEnumerable<WebhookSender> SeenBy(Caller caller) => senders.All.Where(s => caller.Is(Role.Supervisor) || s.Webhook.Subject == caller.Subject);
}
