using System.Text.Json;

namespace Customs.Classification.Tests.Starter;

/// <summary>One condition of a rule.</summary>
/// <param name="Json">The leaf node.</param>
/// <param name="Ended">True in a variant that is no longer in force, whose numbers stand in the older text.</param>
internal sealed record PackLeaf(JsonElement Json, bool Ended)
{
    /// <summary>The paragraph that the condition cites, null for the entry as a whole.</summary>
    public string? Path => Text("path");

    /// <summary>Another paragraph that holds the number, such as <c>EU:3A225/b</c>.</summary>
    public string? Cites => Text("cites");

    /// <summary>Words of the paragraph that say the number in another way, such as <c>Multiphase</c>.</summary>
    public string? Basis => Text("basis");

    /// <summary>The numbers of the condition: value, bounds of a range, divisor.</summary>
    public IEnumerable<double> Numbers()
    {
        foreach (var name in new[] { "value", "min", "max", "divisor" })
        {
            if (!Json.TryGetProperty(name, out var value))
            {
                continue;
            }

            if (value.ValueKind == JsonValueKind.Number)
            {
                yield return value.GetDouble();
            }
            else if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray())
                {
                    yield return item.GetDouble();
                }
            }
        }
    }

    /// <summary>A text property of the leaf, null when it is absent.</summary>
    public string? Text(string name) => Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
