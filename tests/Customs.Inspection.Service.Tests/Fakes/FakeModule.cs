using Customs.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Customs.Inspection.Service.Tests.Fakes;

/// <summary>A service that stands in for another one of the suite, at its gRPC boundary.</summary>
public sealed class FakeModule<TService>(string name, TService service) : IServiceModule
    where TService : class
{
    public string Name => name;

    public void Add(IHostApplicationBuilder builder) => builder.Services.AddSingleton(service);

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGrpcService<TService>();
}
