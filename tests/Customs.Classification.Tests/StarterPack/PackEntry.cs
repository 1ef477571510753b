using System.Text.Json;

namespace Customs.Classification.Tests.Starter;

/// <summary>One entry of the pack with the file it stands in.</summary>
/// <param name="File">Name of the file, such as <c>vacuum.json</c>.</param>
/// <param name="Json">The entry itself.</param>
internal sealed record PackEntry(string File, JsonElement Json)
{
    /// <summary>Its own name, such as <c>bellows-valve</c>.</summary>
    public string Id => Text("id");

    /// <summary>List and code, such as <c>EU:2A226</c>.</summary>
    public string Code => Text("code");

    /// <summary>True for harmless neighbours, which carry no rule.</summary>
    public bool IsLookalike => Text("tier") == "lookalike";

    /// <summary>Whether it can alarm: harmless neighbours and reference entries for ordinary commercial goods cannot.</summary>
    public bool CanAlarm => Text("tier") is not ("lookalike" or "reference");

    /// <summary>The conditions of the rule, its variants and its exclusions, each with the day from which its variant ran out (null: in force).</summary>
    public IEnumerable<PackLeaf> Leaves()
    {
        if (Json.TryGetProperty("rule", out var rule))
        {
            foreach (var leaf in Of(rule, ended: false))
            {
                yield return leaf;
            }
        }

        foreach (var variant in Items("variants"))
        {
            var ended = variant.TryGetProperty("validTo", out var to) && to.ValueKind == JsonValueKind.String;
            foreach (var leaf in Of(variant.GetProperty("rule"), ended))
            {
                yield return leaf;
            }
        }

        foreach (var leaf in Items("exclusions").SelectMany(e => Of(e.GetProperty("when"), ended: false)))
        {
            yield return leaf;
        }
    }

    /// <summary>The elements of an array property, none when it is absent.</summary>
    public IEnumerable<JsonElement> Items(string name) => Json.TryGetProperty(name, out var array) ? array.EnumerateArray() : [];

    private string Text(string name) => Json.GetProperty(name).GetString()!;

    private static IEnumerable<PackLeaf> Of(JsonElement node, bool ended)
    {
        foreach (var many in new[] { "all", "any", "of" })
        {
            if (node.TryGetProperty(many, out var nodes))
            {
                return nodes.EnumerateArray().SelectMany(n => Of(n, ended));
            }
        }

        return node.TryGetProperty("not", out var inner) ? Of(inner, ended) : [new PackLeaf(node, ended)];
    }
}
