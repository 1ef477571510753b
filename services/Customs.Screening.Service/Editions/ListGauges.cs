using System.Diagnostics.Metrics;
using Customs.ServiceDefaults;

namespace Customs.Screening.Service;

/// <summary>How old what is compared is: a list that nobody renews misses who was designated since.</summary>
internal sealed class ListGauges(IMeterFactory meters, ListIndexes indexes, TimeProvider time) : PolledGauges(meters, "Customs.Screening", time)
{
    private const string Age = "customs.list.age";
    private const string Designations = "customs.list.designations";
    private const string Rejected = "customs.list.rejected";

    private readonly TimeProvider time = time;

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Name, string Unit, string Description)> Gauges { get; } =
    [
        (Age, "s", "Time since the edition in force was loaded, by list."),
        (Designations, "{designation}", "Designations of the edition in force, by list."),
        (Rejected, "{edition}", "Whether the last file of a list was rejected, by list."),
    ];

    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<string, IReadOnlyList<Measurement<double>>>> ReadAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var inForce = indexes.InForce(day: null);
        var last = indexes.All.GroupBy(e => e.List, StringComparer.Ordinal).Select(g => g.MaxBy(e => e.Sequence)!);
        return Task.FromResult<IReadOnlyDictionary<string, IReadOnlyList<Measurement<double>>>>(new Dictionary<string, IReadOnlyList<Measurement<double>>>(StringComparer.Ordinal)
        {
            [Age] = [.. inForce.Select(e => Of(e, (now - e.LoadTime).TotalSeconds))],
            [Designations] = [.. inForce.Select(e => Of(e, e.DesignationCount))],
            [Rejected] = [.. last.Select(e => Of(e, e.IsRejected ? 1 : 0))],
        });
    }

    private static Measurement<double> Of(EditionRow edition, double value) => new(value, new KeyValuePair<string, object?>("customs.list", edition.List));
}
