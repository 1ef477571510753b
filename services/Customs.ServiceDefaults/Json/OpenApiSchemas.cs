using System.Text.Json.Nodes;
using Google.Api;
using Google.Protobuf.Reflection;

namespace Customs.ServiceDefaults;

/// <summary>Schemas of messages as protobuf's own JSON form writes them, each once, with the messages that they hold.</summary>
internal sealed class OpenApiSchemas(ContractDocs docs)
{
    private readonly SortedDictionary<string, JsonObject> schemas = new(StringComparer.Ordinal);

    /// <summary>The shape of every error.</summary>
    public static MessageDescriptor Status { get; } = Google.Rpc.Status.Descriptor;

    /// <summary>A reference to a message's schema, or the schema itself of a well-known one.</summary>
    public static JsonObject Reference(MessageDescriptor message) => WellKnown(message) ?? new JsonObject { ["$ref"] = $"#/components/schemas/{message.FullName}" };

    /// <summary>All that were added.</summary>
    public JsonObject Written() => new(schemas.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value)));

    /// <summary>Adds a message and all that it holds.</summary>
    public void Add(MessageDescriptor message)
    {
        if (WellKnown(message) is not null || schemas.ContainsKey(message.FullName))
        {
            return;
        }

        var properties = new JsonObject();
        schemas[message.FullName] = new JsonObject { ["type"] = "object", ["properties"] = properties };
        Describe(schemas[message.FullName], docs.Of(message));
        if (message.Fields.InDeclarationOrder().Where(IsRequired).Select(f => (JsonNode)f.JsonName).ToArray() is { Length: > 0 } required)
        {
            schemas[message.FullName]["required"] = new JsonArray(required);
        }

        foreach (var field in message.Fields.InDeclarationOrder())
        {
            var schema = SchemaOf(field);
            Describe(schema, docs.Of(field));
            properties[field.JsonName] = schema;
        }
    }

    /// <summary>Adds a field of a request without a body as parameters of the query; those of a message by their path.</summary>
    public void AddQuery(FieldDescriptor field, string name, JsonArray parameters)
    {
        if (field.FieldType == FieldType.Message && !field.IsMap && WellKnown(field.MessageType) is null)
        {
            foreach (var inner in field.MessageType.Fields.InDeclarationOrder())
            {
                AddQuery(inner, $"{name}.{inner.JsonName}", parameters);
            }

            return;
        }

        var parameter = new JsonObject { ["name"] = name, ["in"] = "query", ["required"] = IsRequired(field), ["schema"] = SchemaOf(field) };
        Describe(parameter, docs.Of(field));
        parameters.Add(parameter);
    }

    private static bool IsRequired(FieldDescriptor field) =>
        field.GetOptions()?.GetExtension(FieldBehaviorExtensions.FieldBehavior) is { } behaviours && behaviours.Contains(FieldBehavior.Required);

    private static void Describe(JsonObject schema, string text)
    {
        if (text.Length > 0)
        {
            schema["description"] = text;
        }
    }

    private JsonObject SchemaOf(FieldDescriptor field)
    {
        if (field.IsMap)
        {
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = Single(field.MessageType.FindFieldByNumber(2)) };
        }

        return field.IsRepeated ? new JsonObject { ["type"] = "array", ["items"] = Single(field) } : Single(field);
    }

    private JsonObject Single(FieldDescriptor field)
    {
        switch (field.FieldType)
        {
            case FieldType.Message or FieldType.Group:
                Add(field.MessageType);
                return Reference(field.MessageType);
            case FieldType.Enum:
                return new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. field.EnumType.Values.Select(v => (JsonNode)v.Name)]) };
            case FieldType.String when field.GetOptions()?.GetExtension(FieldInfoExtensions.FieldInfo)?.Format == FieldInfo.Types.Format.Uuid4:
                return Typed("string", "uuid");
            case FieldType.String:
                return new JsonObject { ["type"] = "string" };
            case FieldType.Bytes:
                return new JsonObject { ["type"] = "string", ["contentEncoding"] = "base64" };
            case FieldType.Bool:
                return new JsonObject { ["type"] = "boolean" };
            case FieldType.Double or FieldType.Float:
                return new JsonObject { ["type"] = "number" };
            case FieldType.Int32 or FieldType.SInt32 or FieldType.SFixed32 or FieldType.UInt32 or FieldType.Fixed32:
                return Typed("integer", "int32");
            case FieldType.Int64 or FieldType.SInt64 or FieldType.SFixed64 or FieldType.UInt64 or FieldType.Fixed64:
                return Typed("string", "int64");
            default:
                throw new InvalidOperationException($"{field.FullName} is a {field.FieldType}");
        }
    }

    private static JsonObject Typed(string type, string format) => new() { ["type"] = type, ["format"] = format };

    // Messages that the JSON form writes in a way of their own.
    private static JsonObject? WellKnown(MessageDescriptor message) => message.FullName switch
    {
        "google.protobuf.Timestamp" => Typed("string", "date-time"),
        "google.protobuf.Duration" => new JsonObject { ["type"] = "string", ["pattern"] = @"^-?[0-9]+(\.[0-9]{1,9})?s$" },
        "google.protobuf.FieldMask" => new JsonObject { ["type"] = "string" },
        "google.protobuf.Struct" => new JsonObject { ["type"] = "object" },
        "google.protobuf.Any" => new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["@type"] = new JsonObject { ["type"] = "string" } }, ["additionalProperties"] = true },
        "google.protobuf.DoubleValue" or "google.protobuf.FloatValue" => new JsonObject { ["type"] = "number" },
        "google.protobuf.Int32Value" or "google.protobuf.UInt32Value" => Typed("integer", "int32"),
        "google.protobuf.BoolValue" => new JsonObject { ["type"] = "boolean" },
        "google.protobuf.StringValue" => new JsonObject { ["type"] = "string" },
        _ => null,
    };
}
