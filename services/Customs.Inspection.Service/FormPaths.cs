using System.Text;
using Customs.Primitives;

namespace Customs.Inspection.Service;

/// <summary>Turns paths of the dossier form into proto paths: <c>declaration.goodsItems[0].itemNumber</c> is <c>dossier.declared.goods_items[0].item_number</c>.</summary>
internal static class FormPaths
{
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["declaration"] = "declared",
        ["lodgedAt"] = "lodge_time",
    };

    /// <summary>The violations with proto paths.</summary>
    /// <param name="violations">Violations with paths of the form.</param>
    /// <param name="root">Path of the dossier in the request.</param>
    public static IEnumerable<FieldViolation> ToProto(IEnumerable<FieldViolation> violations, string root) =>
        violations.Select(v => new FieldViolation($"{root}.{string.Join('.', v.Field.Split('.').Select(Part))}", v.Description));

    private static string Part(string part)
    {
        var bracket = part.IndexOf('[', StringComparison.Ordinal);
        var (name, index) = bracket < 0 ? (part, "") : (part[..bracket], part[bracket..]);
        if (Renamed.TryGetValue(name, out var other))
        {
            return other + index;
        }

        var snake = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.Append(index).ToString();
    }
}
