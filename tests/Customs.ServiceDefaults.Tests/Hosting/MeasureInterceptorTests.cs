using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Customs.Referral.V1;
using Customs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.ServiceDefaults.Tests.Hosting;

public sealed class MeasureInterceptorTests
{
    [Fact]
    public async Task Each_call_is_measured_with_its_method_and_how_it_ended()
    {
        var ct = TestContext.Current.CancellationToken;
        var seen = new ConcurrentBag<(string Method, string Status, double Seconds)>();
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], ct: ct);
        var meters = suite.Services.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == MeasureInterceptor.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => seen.Add(((string)tags[0].Value!, (string)tags[1].Value!, value)));
        listener.Start();
        await new ReferralService.ReferralServiceClient(suite.As("local-officer")).ListDesksAsync(new ListDesksRequest(), cancellationToken: ct);
        await Failure.OfAsync(new ReferralService.ReferralServiceClient(suite.As((string?)null)).ListDesksAsync(new ListDesksRequest(), cancellationToken: ct));

        Assert.Equal(["OK", "Unauthenticated"], seen.Select(one => one.Status).Order(StringComparer.Ordinal));
        Assert.All(seen, one => Assert.Equal("customs.referral.v1.ReferralService/ListDesks", one.Method));
        Assert.All(seen, one => Assert.True(one.Seconds > 0));
    }
}
