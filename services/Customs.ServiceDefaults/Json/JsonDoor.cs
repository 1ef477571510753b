using Google.Protobuf.Reflection;
using Google.Rpc;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Scalar.AspNetCore;

namespace Customs.ServiceDefaults;

/// <summary>
/// JSON over HTTPS for callers without gRPC: the rpcs that carry a <c>google.api.http</c> annotation, on the same port, with the same tokens and certificates, through the same interceptors.
/// An error is a <c>google.rpc.Status</c> with its details; <c>docs/border.md</c> has the rest.
/// </summary>
internal static class JsonDoor
{
    private const string DocumentPath = "/openapi/v1.json";

    /// <summary>Adds it to the gRPC services. An error may carry any message of the contracts as a detail, so all of them are known by name.</summary>
    public static void AddTo(IServiceCollection services) => services.AddGrpc().AddJsonTranscoding(o =>
        o.TypeRegistry = TypeRegistry.FromFiles(ContractMethods.Suite.All.Select(m => m.Value.File).Distinct().Append(ErrorDetailsReflection.Descriptor)));

    /// <summary>Bounds the bodies that come this way; gRPC bounds its messages itself, and its streams may go on.</summary>
    public static void Bound(IApplicationBuilder app) => app.Use((context, next) =>
    {
        var isGrpc = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType.StartsWith("application/grpc", StringComparison.OrdinalIgnoreCase);
        if (!isGrpc && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = CustomsHost.MostMessageBytes;
        }

        return next(context);
    });

    /// <summary>Maps the OpenAPI document of the services that run here, and a page to read and try it. Both tell what the protos tell and nothing else, so they answer everybody.</summary>
    public static void MapPage(IEndpointRouteBuilder endpoints, IReadOnlyList<string> services)
    {
        var document = new Lazy<byte[]>(() => OpenApiDocument.Write(ContractMethods.Suite, services));
        endpoints.MapGet(DocumentPath, () => TypedResults.Bytes(document.Value, "application/json")).AllowAnonymous();
        endpoints.MapScalarApiReference("/api", o => o
            .WithTitle("Customs Suite")
            .WithOpenApiRoutePattern(DocumentPath)
            .DisableDefaultFonts()
            .DisableTelemetry()).AllowAnonymous();
    }
}
