using Customs.Tool.Lines;

namespace Customs.Tool.Json;

/// <summary>The answer to a line that was refused (contracts, section 1).</summary>
internal static class ErrorRow
{
    /// <summary>Writes it.</summary>
    public static string Of(int line, string reason, string message, IEnumerable<Violation> violations) => Row.Of(json =>
    {
        json.WriteNumber("line", line);
        json.WriteStartObject("error");
        json.WriteString("reason", reason);
        json.WriteString("message", message);
        json.Objects("violations", violations, (j, v) =>
        {
            j.WriteString("field", v.Field);
            j.WriteString("description", v.Description);
        });
        json.WriteEndObject();
    });
}
