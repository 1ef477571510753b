using Customs.Referral.V1;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Customs.ServiceDefaults.Tests;

/// <summary>A referral service whose answers the test gives.</summary>
public sealed class StandIn : ReferralService.ReferralServiceBase
{
    public Func<ListDesksRequest, ServerCallContext, Task<ListDesksResponse>> OnListDesks { get; set; } = (_, _) => Task.FromResult(new ListDesksResponse());

    public Func<OpenReferralRequest, ServerCallContext, Task<Case>> OnOpenReferral { get; set; } = (_, _) => Task.FromResult(new Case());

    public Func<WatchReferralEventsRequest, IServerStreamWriter<WatchReferralEventsResponse>, ServerCallContext, Task> OnWatch { get; set; } = (_, _, _) => Task.CompletedTask;

    public override Task<ListDesksResponse> ListDesks(ListDesksRequest request, ServerCallContext context) => OnListDesks(request, context);

    public override Task<Case> OpenReferral(OpenReferralRequest request, ServerCallContext context) => OnOpenReferral(request, context);

    public override Task<Case> GetCase(GetCaseRequest request, ServerCallContext context) => Task.FromResult(new Case { Name = request.Name });

    public override Task WatchReferralEvents(WatchReferralEventsRequest request, IServerStreamWriter<WatchReferralEventsResponse> responseStream, ServerCallContext context) =>
        OnWatch(request, responseStream, context);
}

/// <summary>Runs the stand-in under a service's name.</summary>
public sealed class StandInModule(StandIn standIn, Action<IHostApplicationBuilder>? add = null, string name = "referral") : IServiceModule
{
    public string Name => name;

    public void Add(IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(standIn);
        add?.Invoke(builder);
    }

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGrpcService<StandIn>();
}
