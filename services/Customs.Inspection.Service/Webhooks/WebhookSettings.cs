using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Customs.ServiceDefaults;
using Microsoft.Extensions.Configuration;

namespace Customs.Inspection.Service.Webhooks;

/// <summary>Reads the subscriptions from the section <c>Inspection:Webhooks:{name}</c>; a wrong one stops the start.</summary>
internal static class WebhookSettings
{
    private const string Section = "Inspection:Webhooks";
    private const int LeastSecret = 32;

    private static readonly string[] Known = ["Subject", "Url", "KeyId", "SecretFile", "Private", "TimeoutSeconds", "GiveUpHours", "CaFile"];

    /// <summary>All of them, by name.</summary>
    /// <exception cref="SettingsException">One is wrong.</exception>
    public static IReadOnlyList<Webhook> Read(IConfiguration configuration) =>
        [.. configuration.GetSection(Section).GetChildren().Select(One).OrderBy(w => w.Name, StringComparer.Ordinal)];

    private static Webhook One(IConfigurationSection section)
    {
        if (section.Key.Length > 40 || !section.Key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            throw new SettingsException(section.Path, section.Key, "a name of at most 40 letters, digits and hyphens");
        }

        if (section.GetChildren().FirstOrDefault(c => !Known.Contains(c.Key, StringComparer.OrdinalIgnoreCase)) is { } wrong)
        {
            throw new SettingsException(wrong.Path, wrong.Value, $"one of {string.Join(", ", Known)}");
        }

        var url = Uri.TryCreate(section["Url"], UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && uri.Fragment.Length == 0
            ? uri
            : throw new SettingsException($"{section.Path}:Url", section["Url"], "an https address without user and fragment");
        return new Webhook(
            section.Key,
            Needed(section, "Subject", "the subject of a border system"),
            url,
            section["KeyId"] ?? "1",
            Secret(section),
            Switch(section, "Private"),
            TimeSpan.FromSeconds(Whole(section, "TimeoutSeconds", 10, 1, 60)),
            TimeSpan.FromHours(Whole(section, "GiveUpHours", 72, 1, 720)),
            section["CaFile"] is { } file ? Roots(section, file) : null);
    }

    private static byte[] Secret(IConfigurationSection section)
    {
        var path = Needed(section, "SecretFile", "a file that holds the secret");
        var range = $"a file of at least {LeastSecret} bytes that only its owner reads";
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & (UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != UnixFileMode.None)
            {
                throw new SettingsException($"{section.Path}:SecretFile", path, range);
            }

            // An editor ends a file with a new line; it is not part of the secret.
            var secret = File.ReadAllBytes(path).AsSpan().TrimEnd("\r\n"u8);
            return secret.Length >= LeastSecret ? secret.ToArray() : throw new SettingsException($"{section.Path}:SecretFile", path, range);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{section.Path}:SecretFile is '{path}'; it must be {range}", e);
        }
    }

    private static X509Certificate2Collection Roots(IConfigurationSection section, string file)
    {
        var roots = new X509Certificate2Collection();
        try
        {
            roots.ImportFromPemFile(file);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{section.Path}:CaFile is '{file}'; it must be a PEM file with the receiver's authority", e);
        }

        return roots;
    }

    private static string Needed(IConfigurationSection section, string name, string range) =>
        section[name] is { Length: > 0 } value ? value : throw new SettingsException($"{section.Path}:{name}", null, range);

    private static bool Switch(IConfigurationSection section, string name) => section[name] switch
    {
        null => false,
        var text => bool.TryParse(text, out var value) ? value : throw new SettingsException($"{section.Path}:{name}", text, "true or false"),
    };

    private static int Whole(IConfigurationSection section, string name, int otherwise, int least, int most) => section[name] switch
    {
        null => otherwise,
        var text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new SettingsException($"{section.Path}:{name}", text, $"from {least} to {most}"),
    };
}
