using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Customs.ServiceDefaults;

/// <summary>Sends traces and metrics over OTLP when <c>Otlp</c> says where; else none of it is even built.</summary>
internal static class Telemetry
{
    public static void AddTo(IServiceCollection services, SuiteSettings settings)
    {
        if (settings.Otlp is not { } endpoint)
        {
            return;
        }

        services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("customs-" + settings.ProcessName))
            .WithTracing(t => t.AddAspNetCoreInstrumentation().AddSource("Customs.*", "System.Net.Http", "ZiggyCreatures.Caching.Fusion*", "Npgsql").AddOtlpExporter(o => o.Endpoint = endpoint))
            .WithMetrics(m => m.AddAspNetCoreInstrumentation().AddMeter("Customs.*", "ZiggyCreatures.Caching.Fusion*", "Polly", "System.Runtime", "Npgsql", "Microsoft.EntityFrameworkCore").AddOtlpExporter(o => o.Endpoint = endpoint));
    }
}
