namespace Customs.ServiceDefaults;

/// <summary>Reads the command line into settings: <c>--port 0</c>, <c>--port=0</c>, <c>--stop-with-parent</c>, <c>--Postgres:screening=...</c>.</summary>
/// <remarks>Unlike the command-line provider of the framework it knows switches without a value, and refuses what it does not understand.</remarks>
internal static class Arguments
{
    private static readonly HashSet<string> Switches = new(StringComparer.OrdinalIgnoreCase) { "StopWithParent" };

    /// <summary>The settings that the arguments give; a later one replaces an earlier one.</summary>
    /// <exception cref="SettingsException">An argument is not an option, or lacks its value.</exception>
    public static Dictionary<string, string?> Read(IReadOnlyList<string> arguments)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.Length == 2)
            {
                throw new SettingsException($"argument '{argument}' is not an option; options are written --name=value");
            }

            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var name = (equals < 0 ? argument[2..] : argument[2..equals]).Replace("-", "", StringComparison.Ordinal);
            if (equals >= 0)
            {
                settings[name] = argument[(equals + 1)..];
            }
            else if (Switches.Contains(name))
            {
                settings[name] = "true";
            }
            else if (i + 1 < arguments.Count)
            {
                settings[name] = arguments[++i];
            }
            else
            {
                throw new SettingsException($"option '{argument}' lacks its value");
            }
        }

        return settings;
    }
}
