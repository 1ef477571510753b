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
            .WithTracing(t => t.AddAspNetCoreInstrumentation().AddSource("Customs.*").AddOtlpExporter(o => o.Endpoint = endpoint))
            .WithMetrics(m => m.AddAspNetCoreInstrumentation().AddMeter("Customs.*", "Polly", "System.Net.Http").AddOtlpExporter(o => o.Endpoint = endpoint));
    }
}
