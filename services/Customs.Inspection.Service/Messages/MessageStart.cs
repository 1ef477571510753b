using Microsoft.Extensions.Hosting;

namespace Customs.Inspection.Service.Messages;

/// <summary>Opens the key of kept messages and the folder of schemas at start, so that a wrong setting stops the start and not the first message.</summary>
internal sealed class MessageStart : IHostedService
{
    public MessageStart(MessageVault vault, Schemas schemas)
    {
        ArgumentNullException.ThrowIfNull(vault);
        ArgumentNullException.ThrowIfNull(schemas);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
