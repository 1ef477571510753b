using Customs.Inspection.V1;
using Customs.Traffic;
using Google.Protobuf;

namespace Customs.Load;

/// <summary>
/// Sample traffic as requests: three items and four parties each, no two the same. Firms and goods are few enough for look-ups to be warm after a few seconds; the firms are many enough for
/// their history to be like that of real ones.
/// </summary>
/// <param name="suspicious">Share that follows a pattern of procurement, in percent.</param>
internal sealed class Samples(int suspicious)
{
    private readonly SampleTraffic traffic = new(
        new TrafficOptions(Environment.ProcessId, suspicious / 100.0, Exporters: 300, Customers: 1_500)
        {
            Start = TimeProvider.System.GetUtcNow().AddDays(-1),
            Step = TimeSpan.FromMilliseconds(1),
        });

    private long number = -1;

    /// <summary>The next one.</summary>
    public SubmitMessageRequest Next() => new()
    {
        Content = UnsafeByteOperations.UnsafeWrap(traffic.Make(Interlocked.Increment(ref number)).Content),
        RequestId = Guid.NewGuid().ToString(),
    };
}
