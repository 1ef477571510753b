using Customs.Tool.Json;

namespace Customs.Tool.Drop;

/// <summary>Tells what became of a file, on one line of standard output.</summary>
internal static class DropRow
{
    /// <summary>It was answered.</summary>
    public static string Answered(string file) => Of(file, "DONE", "");

    /// <summary>It was refused.</summary>
    public static string Refused(string file, string reason) => Of(file, "QUARANTINED", reason);

    private static string Of(string file, string state, string reason) => Row.Of(json =>
    {
        json.WriteString("file", file);
        json.WriteString("state", state);
        if (reason.Length > 0)
        {
            json.WriteString("reason", reason);
        }
    });
}
