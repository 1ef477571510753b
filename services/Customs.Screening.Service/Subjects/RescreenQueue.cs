using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Customs.Screening.Service;

/// <summary>Re-screens past parties after each import, one edition after the other, while the service goes on answering.</summary>
internal sealed class RescreenQueue(Rescreening rescreening, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Channel<(EditionRow Row, EditionDiff Diff)> imports = Channel.CreateUnbounded<(EditionRow, EditionDiff)>();

    /// <summary>Queues what an import changed.</summary>
    public void Add(EditionRow row, EditionDiff diff) => imports.Writer.TryWrite((row, diff));

    /// <summary>What of the changes can name a party that was not named before.</summary>
    public static Edition Changed(EditionRow row, EditionDiff diff) => new(row.List, row.Date, [.. diff.Added, .. diff.Changed]);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (row, diff) in imports.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await rescreening.RunAsync([Changed(row, diff)], $"new or changed in {row.Name}", stoppingToken);
            }
            catch (DbException)
            {
                // The store is away for a moment: the change waits at the end of the queue. Alerts are told in one act, so none is told twice.
                Add(row, diff);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }
}
