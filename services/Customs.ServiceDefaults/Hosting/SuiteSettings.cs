using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Customs.ServiceDefaults;

/// <summary>What decides how the process runs. Read once at start; a wrong value stops the start. <c>docs/settings.md</c> lists them.</summary>
public sealed record SuiteSettings
{
    /// <summary>Port used unless another is given.</summary>
    public const int DefaultPort = 16600;

    /// <summary>Names of the services that run in this process. Default: all.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Data folder with full path: identity, databases, lock.</summary>
    public required string Data { get; init; }

    /// <summary>Folder of keys and certificates. Default: <c>identity</c> in the data folder.</summary>
    public required string Identity { get; init; }

    /// <summary>TCP port, 0 for any free one. Default 16600.</summary>
    public required int Port { get; init; }

    /// <summary>Address to listen on. Default loopback.</summary>
    public required IPAddress Listen { get; init; }

    /// <summary>StackExchange.Redis configuration of the second cache level; null for none.</summary>
    public string? Redis { get; init; }

    /// <summary>Where OpenTelemetry goes (OTLP over gRPC); null for nowhere.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>Whether server reflection answers. Default true.</summary>
    public bool Reflection { get; init; } = true;

    /// <summary>Whether the OpenAPI document and the page to try it answer. Default true.</summary>
    public bool ApiPage { get; init; } = true;

    /// <summary>Whether the process stops when its standard input closes. Default false.</summary>
    public bool StopWithParent { get; init; }

    /// <summary>How long calls in flight may take to end when the process stops. Default 10 seconds, at most 300.</summary>
    public TimeSpan Drain { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an unreachable store is tried again at start. Default 30 seconds, at most 600.</summary>
    public TimeSpan StoreWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Entries that the first cache level holds at most. Default 200,000.</summary>
    public int CacheEntries { get; init; } = 200_000;

    /// <summary>How long request ids are kept with their answers. Default 30 days, from 1 to 3,650.</summary>
    public TimeSpan RequestsKept { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Calls a second that one caller may make. Default 5,000, from 1 to 1,000,000.</summary>
    public int CallsPerSecond { get; init; } = 5_000;

    /// <summary>The OpenID Connect provider of people and border systems; null for the suite's own tokens alone.</summary>
    public OidcSettings? Oidc { get; init; }

    /// <summary>Whether the suite makes and takes tokens of its own for the local identities. Default: when there is no provider.</summary>
    public bool LocalIdentities { get; init; } = true;

    /// <summary>Folder that the signed heads of the audit trails are written to every day. Default <c>audit</c> in the data folder; name one that this process can add to but not change.</summary>
    public string AuditHeads { get; init; } = "";

    /// <summary>Addresses of services in other processes, by name.</summary>
    public IReadOnlyDictionary<string, PeerAddress> Peers { get; init; } = new Dictionary<string, PeerAddress>();

    /// <summary>PostgreSQL connection strings, by service. A service without one keeps <c>{service}.db</c> in the data folder.</summary>
    public IReadOnlyDictionary<string, string> Postgres { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of this process: the service when it runs one, else <c>suite</c>. Names its certificate, its lock and its state file.</summary>
    public string ProcessName => Services is [var one] ? one : "suite";

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="configuration">Settings file, environment and arguments, merged.</param>
    /// <param name="known">Names of the services that this program has.</param>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static SuiteSettings Read(IConfiguration configuration, IReadOnlyList<string> known) => new()
    {
        Services = ReadServices(configuration["Services"], known),
        Data = Path.GetFullPath(configuration["Data"] ?? DefaultData()),
        Identity = Path.GetFullPath(configuration["Identity"] ?? Path.Combine(configuration["Data"] ?? DefaultData(), "identity")),
        Port = Whole(configuration, "Port", DefaultPort, 0, 65_535),
        Listen = configuration["Listen"] is { } listen
            ? IPAddress.TryParse(listen, out var address) ? address : throw new SettingsException("Listen", listen, "an IP address such as 127.0.0.1, 0.0.0.0 or ::")
            : IPAddress.Loopback,
        Redis = configuration["Redis"] is { Length: > 0 } redis ? redis : null,
        Otlp = configuration["Otlp"] is { Length: > 0 } otlp ? Address("Otlp", otlp) : null,
        Reflection = Switch(configuration, "Reflection", true),
        ApiPage = Switch(configuration, "ApiPage", true),
        StopWithParent = Switch(configuration, "StopWithParent", false),
        Drain = TimeSpan.FromSeconds(Whole(configuration, "DrainSeconds", 10, 0, 300)),
        StoreWait = TimeSpan.FromSeconds(Whole(configuration, "StoreWaitSeconds", 30, 0, 600)),
        CacheEntries = Whole(configuration, "CacheEntries", 200_000, 100, 100_000_000),
        RequestsKept = TimeSpan.FromDays(Whole(configuration, "RequestDays", 30, 1, 3_650)),
        CallsPerSecond = Whole(configuration, "CallsPerSecond", 5_000, 1, 1_000_000),
        Oidc = ReadOidc(configuration.GetSection("Oidc")),
        LocalIdentities = Switch(configuration, "LocalIdentities", configuration["Oidc:Authority"] is null),
        Peers = Section(configuration, "Peers", known).ToDictionary(p => p.Key, p => PeerAddress.TryRead(p.Key, p.Value) ?? throw new SettingsException($"Peers:{p.Key}", p.Value, PeerAddress.Forms)),
        AuditHeads = Path.GetFullPath(configuration["AuditHeads"] ?? Path.Combine(configuration["Data"] ?? DefaultData(), "audit")),
        Postgres = Section(configuration, "Postgres", known),
    };

    /// <summary>The settings of a host that is being built, for the registrations of modules.</summary>
    public static SuiteSettings Of(IHostApplicationBuilder builder) =>
        builder.Services.Select(s => s.ImplementationInstance).OfType<SuiteSettings>().Single();

    /// <summary>The folder that is used when none is given, under the user's data home.</summary>
    public static string DefaultData() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "customs-suite");

    private static List<string> ReadServices(string? value, IReadOnlyList<string> known)
    {
        var range = $"one or more of {string.Join(", ", known)}, separated by commas";
        string[] names = value is null ? [.. known] : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (names.Length > 0 || known.Count == 0) && names.All(known.Contains) && names.Distinct(StringComparer.Ordinal).Count() == names.Length
            ? [.. known.Where(names.Contains)]
            : throw new SettingsException("Services", value, range);
    }

    private static OidcSettings? ReadOidc(IConfigurationSection section)
    {
        string[] names = ["Authority", "Audience", "SubjectClaim", "RolesClaim", "OfficeClaim", "DeskClaim", "CaFile"];
        if (section.GetChildren().FirstOrDefault(child => !names.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } wrong)
        {
            throw new SettingsException($"Oidc:{wrong.Key}", wrong.Value, $"one of {string.Join(", ", names)}");
        }

        if (!section.GetChildren().Any())
        {
            return null;
        }

        var authority = Uri.TryCreate(section["Authority"], UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri
            : throw new SettingsException("Oidc:Authority", section["Authority"], "the https address of the provider");
        return new OidcSettings(
            authority,
            section["Audience"] is { Length: > 0 } audience ? audience : throw new SettingsException("Oidc:Audience", null, "the audience that tokens for the suite carry"),
            section["SubjectClaim"] ?? Claims.Subject,
            section["RolesClaim"] ?? Claims.Roles,
            section["OfficeClaim"] ?? Claims.Office,
            section["DeskClaim"] ?? Claims.Desk,
            section["CaFile"] is { } file ? ReadRoots(file) : null);
    }

    private static X509Certificate2Collection ReadRoots(string file)
    {
        var roots = new X509Certificate2Collection();
        try
        {
            roots.ImportFromPemFile(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new SettingsException("Oidc:CaFile", file, "a PEM file with certificates");
        }

        return roots.Count > 0 ? roots : throw new SettingsException("Oidc:CaFile", file, "a PEM file with certificates");
    }

    private static int Whole(IConfiguration configuration, string name, int absent, int least, int most) =>
        configuration[name] is not { } text ? absent
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new SettingsException(name, text, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));

    private static bool Switch(IConfiguration configuration, string name, bool absent) =>
        configuration[name] is not { } text ? absent
        : bool.TryParse(text, out var on) ? on
        : throw new SettingsException(name, text, "true or false");

    private static Uri Address(string name, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri
        : throw new SettingsException(name, text, "an address such as http://collector:4317");

    private static Dictionary<string, string> Section(IConfiguration configuration, string name, IReadOnlyList<string> known)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var child in configuration.GetSection(name).GetChildren())
        {
            var key = child.Key.ToLowerInvariant();
            if (!known.Contains(key) || child.Value is not { Length: > 0 })
            {
                throw new SettingsException($"{name}:{child.Key}", child.Value is null ? null : "(given)", $"a value for one of {string.Join(", ", known)}");
            }

            found[key] = child.Value;
        }

        return found;
    }
}
