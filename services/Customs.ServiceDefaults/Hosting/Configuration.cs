using Microsoft.Extensions.Configuration;

namespace Customs.ServiceDefaults;

/// <summary>Where settings come from, each before the next: <c>settings.json</c> in the data folder, the file that <c>--settings</c> names, the environment (<c>CUSTOMS_</c>), the command line.</summary>
internal static class Configuration
{
    private const string Prefix = "CUSTOMS_";

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Services", "Data", "Identity", "AuditHeads", "Port", "Listen", "Redis", "Otlp", "Reflection", "ApiPage", "StopWithParent", "DrainSeconds", "StoreWaitSeconds", "CacheEntries", "CallsPerSecond", "RequestDays", "Oidc", "LocalIdentities", "Peers", "Postgres", "Logging", "Settings",
    };

    public static void Load(ConfigurationManager configuration, IReadOnlyList<string> arguments, IReadOnlyList<string> services)
    {
        var given = Arguments.Read(arguments);
        foreach (var name in given.Keys)
        {
            var root = name.Split(':')[0];
            if (!Known.Contains(root) && !services.Contains(root, StringComparer.OrdinalIgnoreCase))
            {
                throw new SettingsException($"there is no setting '{name}'; settings are {string.Join(", ", Known.Order(StringComparer.Ordinal))} and a section for each service");
            }
        }

        configuration.Sources.Clear();
        var data = given.GetValueOrDefault("Data") ?? Environment.GetEnvironmentVariable(Prefix + "DATA") ?? SuiteSettings.DefaultData();
        configuration.AddJsonFile(Path.GetFullPath(Path.Combine(data, "settings.json")), optional: true, reloadOnChange: false);
        if ((given.GetValueOrDefault("Settings") ?? Environment.GetEnvironmentVariable(Prefix + "SETTINGS")) is { } file)
        {
            if (!File.Exists(file))
            {
                throw new SettingsException("Settings", file, "a JSON file that exists");
            }

            configuration.AddJsonFile(Path.GetFullPath(file), optional: false, reloadOnChange: false);
        }

        configuration.AddEnvironmentVariables(Prefix);
        configuration.AddInMemoryCollection(given);
    }
}
