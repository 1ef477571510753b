using Customs.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Customs.Screening.Service;

/// <summary>The screening service: parties against published lists.</summary>
public sealed class ScreeningModule : IServiceModule
{
    /// <inheritdoc/>
    public string Name => "screening";

    /// <inheritdoc/>
    public void Add(IHostApplicationBuilder builder)
    {
        builder.AddSettings<ScreeningServiceOptions>("Screening");
        builder.AddStore<ScreeningDb, SqliteScreeningDb, PgScreeningDb>(Name);
        builder.Services.AddSingleton<ListIndexes>();
        builder.Services.AddSingleton<Dispositions>();
        builder.Services.AddSingleton<StarterList>();
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSingleton<ScreenParties>();
        builder.Services.AddSingleton<StreamScreenParty>();
        builder.Services.AddSingleton<GetScreeningBasis>();
        builder.Services.AddSingleton<ImportEdition>();
        builder.Services.AddSingleton<ReceiveImport>();
        builder.Services.AddSingleton<ListPublishedLists>();
        builder.Services.AddSingleton<ListEditions>();
        builder.Services.AddSingleton<DiffEditions>();
        builder.Services.AddSingleton<GetDesignation>();
        builder.Services.AddSingleton<RecordDisposition>();
        builder.Services.AddSingleton<RegisterSubjects>();
        builder.Services.AddSingleton<Rescreening>();
        builder.Services.AddSingleton<RescreenQueue>();
        builder.Services.AddSingleton<RescreenSubjects>();
        builder.Services.AddSingleton<WatchScreeningAlerts>();
        builder.Services.AddHostedService(s => s.GetRequiredService<RescreenQueue>());
        builder.Services.AddHostedService<EditionFollower>();
        builder.Services.AddHostedService<ListGauges>();
        builder.Services.AddHealthChecks().AddCheck<Readiness>(Name + "-lists", tags: [Name]);
    }

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGrpcService<ScreeningGrpc>();
}
