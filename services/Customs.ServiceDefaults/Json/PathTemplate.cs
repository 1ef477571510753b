using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Customs.ServiceDefaults;

/// <summary>The path of an HTTP form as OpenAPI writes it: <c>{name=lists/*/designations/*}</c> becomes <c>lists/{list}/designations/{designation}</c>.</summary>
/// <param name="Written">The path.</param>
/// <param name="Parameters">Its parameters in order.</param>
/// <param name="Fields">Fields of the request that the path fills.</param>
internal sealed partial record PathTemplate(string Written, IReadOnlyList<PathTemplate.Parameter> Parameters, IReadOnlyList<string> Fields)
{
    /// <summary>Reads the path of an annotation.</summary>
    public static PathTemplate Of(string path)
    {
        var parameters = new List<Parameter>();
        var fields = new List<string>();
        var written = Variable().Replace(path, match =>
        {
            fields.Add(match.Groups["field"].Value);
            if (!match.Groups["pattern"].Success)
            {
                parameters.Add(new Parameter(match.Groups["field"].Value));
                return $"{{{match.Groups["field"].Value}}}";
            }

            var parts = match.Groups["pattern"].Value.Split('/');
            for (var i = 1; i < parts.Length; i += 2)
            {
                var name = Singular(parts[i - 1]);
                parameters.Add(new Parameter(name));
                parts[i] = $"{{{name}}}";
            }

            return string.Join('/', parts);
        });
        return new PathTemplate(written, parameters, fields);
    }

    private static string Singular(string collection) =>
        collection.EndsWith("ies", StringComparison.Ordinal) ? collection[..^3] + "y" : collection.TrimEnd('s');

    [GeneratedRegex(@"\{(?<field>[a-z_.]+)(=(?<pattern>[^}]+))?\}")]
    private static partial Regex Variable();

    /// <summary>A part of the path that the caller fills.</summary>
    /// <param name="Name">What it is.</param>
    internal sealed record Parameter(string Name)
    {
        /// <summary>As OpenAPI writes it.</summary>
        public JsonObject Written() => new() { ["name"] = Name, ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } };
    }
}
