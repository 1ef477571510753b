using Customs.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Customs.Referral.Service;

/// <summary>The referral service: cases at the desks.</summary>
public sealed class ReferralModule : IServiceModule
{
    /// <inheritdoc/>
    public string Name => "referral";

    /// <inheritdoc/>
    public void Add(IHostApplicationBuilder builder)
    {
        builder.AddStore<ReferralDb, SqliteReferralDb, PgReferralDb>(Name);
        builder.AddSettings<ReferralOptions>(ReferralOptions.Section);
        builder.Services.AddSingleton<MergeCases>();
        builder.Services.AddSingleton<OpenRound>();
        builder.Services.AddSingleton<GetRoundDocument>();
        builder.Services.AddSingleton<DeliverClock>();
        builder.Services.AddSingleton<ChangeDesks>();
        builder.Services.AddSingleton<SetDelegate>();
        builder.Services.AddHostedService<CaseClockWatch>();
        builder.Services.AddSingleton<CaseActs>();
        builder.Services.AddSingleton<OpenReferral>();
        builder.Services.AddSingleton<GetCase>();
        builder.Services.AddSingleton<TakeCase>();
        builder.Services.AddSingleton<ListCases>();
        builder.Services.AddSingleton<ListDesks>();
        builder.Services.AddSingleton<ListAuditEvents>();
        builder.Services.AddSingleton<WatchCases>();
        builder.Services.AddSingleton<WatchReferralEvents>();
        AddEvidenceAndCounting(builder.Services);
    }

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGrpcService<ReferralGrpc>();

    private static void AddEvidenceAndCounting(IServiceCollection services)
    {
        services.AddSingleton<AddEvidence>();
        services.AddSingleton<HandOverEvidence>();
        services.AddSingleton<ListEvidence>();
        services.AddSingleton<ReadEvidence>();
        services.AddSingleton<ExportCase>();
        services.AddSingleton<GetIndicationReport>();
        services.AddSingleton<StatePresumption>();
        services.AddSingleton<ListSimilarCases>();
        services.AddSingleton<CaseFiles>();
        services.AddSingleton<RetentionSweep>();
        services.AddHostedService(s => s.GetRequiredService<RetentionSweep>());
    }
}
