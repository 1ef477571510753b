using Customs.ServiceDefaults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Customs.Suite;

/// <summary>The life of the process: takes the data folder, starts, says where it listens, drains when told to stop.</summary>
internal static class SuiteProcess
{
    // A minute: the largest lists take a few seconds, and a service that stays unhealthy says so itself from then on.
    private const int MostTries = 1_200;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs until SIGTERM, SIGINT or, with <c>--stop-with-parent</c>, the end of standard input.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = await CustomsHost.BuildAsync(args, Modules.All, ct: CancellationToken.None);
        var settings = app.Services.GetRequiredService<SuiteSettings>();
        using var folder = await DataFolder.TakeAsync(settings.Data, settings.ProcessName, CancellationToken.None);
        await app.StartAsync();
        var address = await app.Services.GetRequiredService<OwnAddress>().FindAsync(app.Lifetime.ApplicationStopping);
        var url = $"https://{address}";
        await UntilHealthyAsync(app);
        folder.Tell(url, TimeProvider.System.GetUtcNow());
        await Console.Out.WriteLineAsync($"READY {url}");
        if (settings.StopWithParent)
        {
            _ = StopWithParentAsync(app);
        }

        await app.WaitForShutdownAsync();
        return 0;
    }

    // Who reads READY submits at once, and a check against a list that is still being loaded is one that was not performed.
    private static async Task UntilHealthyAsync(WebApplication app)
    {
        var health = app.Services.GetRequiredService<HealthCheckService>();
        for (var tries = 0; tries < MostTries && (await health.CheckHealthAsync(app.Lifetime.ApplicationStopping)).Status != HealthStatus.Healthy; tries++)
        {
            await Task.Delay(BetweenTries, app.Lifetime.ApplicationStopping);
        }
    }

    // The parent holds the other end of standard input and never writes; it ends with the parent however that ends.
    private static async Task StopWithParentAsync(WebApplication app)
    {
        await using var input = Console.OpenStandardInput();
        var buffer = new byte[64];
        while (await input.ReadAsync(buffer, app.Lifetime.ApplicationStopping).AsTask().WaitAsync(app.Lifetime.ApplicationStopping) > 0)
        {
        }

        app.Lifetime.StopApplication();
    }
}
