using System.Threading.Channels;
using Microsoft.Extensions.Hosting;

namespace Customs.Screening.Service;

/// <summary>Re-screens past parties after each import, one edition after the other, while the service goes on answering.</summary>
internal sealed class RescreenQueue(Rescreening rescreening) : BackgroundService
{
    private readonly Channel<(EditionRow Row, IReadOnlyList<DesignationChange> Changes)> imports = Channel.CreateUnbounded<(EditionRow, IReadOnlyList<DesignationChange>)>();

    /// <summary>Queues what an import changed.</summary>
    public void Add(EditionRow row, IReadOnlyList<DesignationChange> changes) => imports.Writer.TryWrite((row, changes));

    /// <summary>What of the changes can name a party that was not named before.</summary>
    public static Edition Changed(EditionRow row, IEnumerable<DesignationChange> changes) =>
        new(row.List, row.Date, [.. changes.Where(c => c.Difference != DesignationDifference.Removed).Select(c => c.Designation)]);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (row, changes) in imports.Reader.ReadAllAsync(stoppingToken))
        {
            await rescreening.RunAsync([Changed(row, changes)], $"new or changed in {row.Name}", stoppingToken);
        }
    }
}
