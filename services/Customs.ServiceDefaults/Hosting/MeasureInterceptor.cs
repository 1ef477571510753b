using System.Diagnostics;
using System.Diagnostics.Metrics;
using Grpc.Core;

namespace Customs.ServiceDefaults;

/// <summary>
/// Rate, errors and duration of every rpc: the histogram <c>rpc.server.call.duration</c> in seconds by <c>rpc.method</c> and <c>rpc.response.status_code</c>
/// (the names of OpenTelemetry's semantic conventions). A stream is measured when it ends. Nothing of the request is in it.
/// </summary>
public sealed class MeasureInterceptor : AroundInterceptor
{
    /// <summary>Meter of the suite's rpcs.</summary>
    public const string MeterName = "Customs.Rpc";

    private readonly Histogram<double> duration;

    /// <summary>Makes the histogram.</summary>
    public MeasureInterceptor(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        duration = meters.Create(MeterName).CreateHistogram<double>("rpc.server.call.duration", "s", "Duration of calls from arrival to status.");
    }

    /// <inheritdoc/>
    protected override async Task<T> AroundAsync<T>(Func<Task<T>> call, ServerCallContext context)
    {
        var began = Stopwatch.GetTimestamp();
        var status = StatusCode.OK;
        try
        {
            return await call();
        }
        catch (RpcException e)
        {
            status = e.StatusCode;
            throw;
        }
        finally
        {
            duration.Record(
                Stopwatch.GetElapsedTime(began).TotalSeconds,
                new KeyValuePair<string, object?>("rpc.method", context.Method[1..]),
                new KeyValuePair<string, object?>("rpc.response.status_code", Names[(int)status]));
        }
    }

    private static readonly string[] Names = [.. Enum.GetValues<StatusCode>().Order().Select(code => code.ToString())];
}
