using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Customs.ServiceDefaults;

/// <summary>One service of the suite. The host runs any set of them in one process; which set is a setting.</summary>
public interface IServiceModule
{
    /// <summary>Short lower-case name, as in <c>--services=screening</c>, <c>Peers:screening</c> and the package <c>customs.screening.v1</c>.</summary>
    string Name { get; }

    /// <summary>Registers what the service needs: its options, its store, its use cases, its siblings.</summary>
    void Add(IHostApplicationBuilder builder);

    /// <summary>Maps its gRPC services.</summary>
    void Map(IEndpointRouteBuilder endpoints);
}
