using Customs.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Customs.Classification.Service;

/// <summary>The classification service: goods lines against control lists.</summary>
public sealed class ClassificationModule : IServiceModule
{
    /// <inheritdoc/>
    public string Name => "classification";

    /// <inheritdoc/>
    public void Add(IHostApplicationBuilder builder)
    {
        builder.AddStore<ClassificationDb, SqliteClassificationDb, PgClassificationDb>(Name);
        builder.Services.AddSingleton<ControlLists>();
        builder.Services.AddSingleton<ClassifyGoodsLines>();
        builder.Services.AddSingleton<WatchBasis>();
        builder.Services.AddSingleton<ImportControlListEdition>();
        builder.Services.AddSingleton<ListControlLists>();
        builder.Services.AddSingleton<DiffControlListEditions>();
        builder.Services.AddSingleton<GetControlListEntry>();
        builder.Services.AddSingleton<RecordItemKnowledge>();
        builder.Services.AddSingleton<ListItemKnowledge>();
        builder.Services.AddSingleton<ControlListFollower>();
        builder.Services.AddHostedService(s => s.GetRequiredService<ControlListFollower>());
        builder.Services.AddHealthChecks().AddCheck<ControlListFollower>(Name + "-lists", tags: [Name]);
    }

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGrpcService<ClassificationGrpc>();
}
