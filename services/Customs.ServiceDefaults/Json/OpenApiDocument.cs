using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Google.Api;
using Google.Protobuf.Reflection;

namespace Customs.ServiceDefaults;

/// <summary>Writes the OpenAPI document (3.1) of the rpcs that have an HTTP form, from their descriptors: nothing that is callable can be missing, and nothing else can be in it.</summary>
internal static class OpenApiDocument
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The HTTP form of an rpc: verb in lower case, path, and whether the request is the body; null when it has none.</summary>
    public static (string Verb, string Path, bool HasBody)? FormOf(MethodDescriptor method) => method.GetOptions()?.GetExtension(AnnotationsExtensions.Http) switch
    {
        { PatternCase: HttpRule.PatternOneofCase.Get } rule => ("get", rule.Get, false),
        { PatternCase: HttpRule.PatternOneofCase.Post } rule => ("post", rule.Post, rule.Body == "*"),
        null or { PatternCase: HttpRule.PatternOneofCase.None } => null,
        var rule => throw new InvalidOperationException($"{method.FullName}: {rule.PatternCase} is not written"),
    };

    /// <summary>The document as UTF-8 JSON.</summary>
    /// <param name="contracts">All rpcs.</param>
    /// <param name="services">Names of the services to tell of: screening, inspection ...</param>
    public static byte[] Write(ContractMethods contracts, IReadOnlyList<string> services)
    {
        var docs = ContractDocs.Read();
        var schemas = new OpenApiSchemas(docs);
        var paths = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var method in contracts.All.Select(m => m.Value).OrderBy(m => m.FullName, StringComparer.Ordinal))
        {
            if (FormOf(method) is { } form && services.Contains(method.File.Package.Split('.')[1]))
            {
                var template = PathTemplate.Of(form.Path);
                paths.TryAdd(template.Written, []);
                paths[template.Written][form.Verb] = Operation(method, form.HasBody, template, contracts, docs, schemas);
            }
        }

        // The shape of an error, and what it refers to, is in every document.
        schemas.Add(OpenApiSchemas.Status);
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Customs Suite",
                ["version"] = "v1",
                ["description"] = "JSON over HTTPS for border systems. The same calls, roles and errors as gRPC; docs/border.md says how to retry and resume.",
            },
            ["paths"] = new JsonObject(paths.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value))),
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas.Written(),
                ["securitySchemes"] = new JsonObject { ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT" } },
            },
            ["security"] = new JsonArray(new JsonObject { ["bearer"] = new JsonArray() }),
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, Written);
    }

    private static JsonObject Operation(MethodDescriptor method, bool hasBody, PathTemplate template, ContractMethods contracts, ContractDocs docs, OpenApiSchemas schemas)
    {
        var roles = contracts.RolesOf($"/{method.Service.FullName}/{method.Name}").Order().Select(RoleNames.Write);
        var parameters = new JsonArray([.. template.Parameters.Select(p => p.Written())]);
        var operation = new JsonObject
        {
            ["operationId"] = $"{method.Service.Name}_{method.Name}",
            ["tags"] = new JsonArray(method.Service.Name),
            ["summary"] = method.Name,
            ["description"] = $"{docs.Of(method)} Roles: {string.Join(", ", roles)}.{(method.IsServerStreaming ? " Answers with one JSON object a line until the caller ends it." : "")}",
            ["parameters"] = parameters,
        };
        if (hasBody)
        {
            schemas.Add(method.InputType);
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(method.InputType) };
        }
        else
        {
            foreach (var field in method.InputType.Fields.InDeclarationOrder().Where(f => template.Fields.All(t => t != f.Name)))
            {
                schemas.AddQuery(field, field.JsonName, parameters);
            }
        }

        schemas.Add(method.OutputType);
        operation["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = docs.Of(method.OutputType), ["content"] = Content(method.OutputType) },
            ["default"] = new JsonObject { ["description"] = "What went wrong: code, message, ErrorInfo with its reason, and every bad field.", ["content"] = Content(OpenApiSchemas.Status) },
        };
        return operation;
    }

    private static JsonObject Content(MessageDescriptor message) => new() { ["application/json"] = new JsonObject { ["schema"] = OpenApiSchemas.Reference(message) } };
}
