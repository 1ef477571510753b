using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Customs.ServiceDefaults;

/// <summary>Builds the process: settings, identity, one TLS port, interceptors, cache, health, and the modules that the settings name.</summary>
public static class CustomsHost
{
    /// <summary>Largest gRPC message, either way.</summary>
    public const int MostMessageBytes = 16 * 1024 * 1024;

    /// <summary>Builds the process; start it as any web application.</summary>
    /// <param name="arguments">The command line: <c>--services=screening --data DIR --port 0</c> and any other setting.</param>
    /// <param name="modules">The services that this program has.</param>
    /// <param name="clock">Clock of everything but deadlines and sockets; null for the system's.</param>
    /// <param name="configure">Changes what is registered, after everything else; for tests. May be null.</param>
    /// <param name="ct">Ends the wait for another process that makes the identity.</param>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static async Task<WebApplication> BuildAsync(
        IReadOnlyList<string> arguments, IReadOnlyList<IServiceModule> modules, TimeProvider? clock = null, Action<WebApplicationBuilder>? configure = null, CancellationToken ct = default)
    {
        var time = clock ?? TimeProvider.System;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "Customs.Suite", ContentRootPath = AppContext.BaseDirectory });
        Configuration.Load(builder.Configuration, arguments, [.. modules.Select(m => m.Name)]);
        var settings = SuiteSettings.Read(builder.Configuration, [.. modules.Select(m => m.Name)]);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(time);

        SecretFile.MakeFolder(settings.Data);
        var identity = await IdentityFolder.OpenAsync(settings.Identity, time, ct);
        var leaf = await identity.OpenLeafAsync(settings.ProcessName, ct);
        builder.Services.AddSingleton(identity).AddSingleton(leaf).AddHostedService<IdentityRenewal>();
        Kestrel.Configure(builder.WebHost, settings, identity, leaf);
        AddLogging(builder);
        Authentication.AddTo(builder.Services, settings, identity.Tokens, time);
        AddGrpc(builder.Services, settings);
        LookupRegistration.AddTo(builder.Services, settings);
        Telemetry.AddTo(builder.Services, settings);
        builder.Services.AddSingleton<OwnAddress>().AddSingleton<StreamFollower>();
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = settings.Drain);

        IServiceModule[] running = [.. modules.Where(m => settings.Services.Contains(m.Name))];
        foreach (var module in running)
        {
            module.Add(builder);
        }

        configure?.Invoke(builder);
        var app = builder.Build();
        Map(app, settings, running);
        return app;
    }

    private static void Map(WebApplication app, SuiteSettings settings, IServiceModule[] running)
    {
        JsonDoor.Bound(app);
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGrpcHealthChecksService();
        app.MapGrpcService<AuditGrpc>();
        if (settings.ApiPage)
        {
            JsonDoor.MapPage(app, settings.Services);
        }

        if (settings.Reflection)
        {
            app.MapGrpcReflectionService();
        }

        foreach (var module in running)
        {
            module.Map(app);
        }
    }

    private static void AddGrpc(IServiceCollection services, SuiteSettings settings)
    {
        services.AddSingleton(ContractMethods.Suite);
        services.AddGrpc(o =>
        {
            o.MaxReceiveMessageSize = MostMessageBytes;
            o.MaxSendMessageSize = MostMessageBytes;
            o.Interceptors.Add<MeasureInterceptor>();
            o.Interceptors.Add<ErrorInterceptor>();
            o.Interceptors.Add<RateInterceptor>();
            o.Interceptors.Add<RefusalInterceptor>();
            o.Interceptors.Add<AccessInterceptor>();
            o.Interceptors.Add<RequiredFieldsInterceptor>();
        });
        JsonDoor.AddTo(services);
        services.AddSingleton<MeasureInterceptor>().AddSingleton<ErrorInterceptor>().AddSingleton<RateInterceptor>().AddSingleton<RefusalInterceptor>().AddSingleton<AccessInterceptor>().AddSingleton<RequiredFieldsInterceptor>();
        if (settings.Reflection)
        {
            services.AddGrpcReflection();
        }

        services.AddGrpcHealthChecks(o =>
        {
            // The process by itself, without its stores: what a supervisor asks often.
            o.Services.Map("process", c => c.Name == "process");
            foreach (var service in settings.Services)
            {
                o.Services.Map(service, c => c.Tags.Contains(service));
            }
        });
        var checks = services.AddHealthChecks().AddCheck("process", () => HealthCheckResult.Healthy());
        foreach (var service in settings.Services)
        {
            checks.AddCheck(service, () => HealthCheckResult.Healthy(), [service]);
        }
    }

    // Standard output carries results; the log goes to standard error, one JSON object a line.
    private static void AddLogging(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Customs", LogLevel.Information);

        // RedisWatch tells of an outage once a minute; the cache itself would tell of it at every look-up.
        builder.Logging.AddFilter("ZiggyCreatures.Caching.Fusion", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.Critical); // who asks for the health is told it
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.Logging.AddJsonConsole(o => o.TimestampFormat = "O");
        builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
