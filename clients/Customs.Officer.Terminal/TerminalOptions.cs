using System.Globalization;

namespace Customs.Officer.Terminal;

/// <summary>Colours of the terminal.</summary>
public enum ThemeName
{
    /// <summary>Colours that colour-blind people can tell apart, on a dark ground.</summary>
    Dark,

    /// <summary>The same for a light ground.</summary>
    Light,

    /// <summary>No colour: bold, underline and reverse only. Chosen by itself when NO_COLOR is set and on vt and dumb terminals.</summary>
    Mono,
}

/// <summary>What the command line asks for.</summary>
public sealed record TerminalOptions
{
    /// <summary>How to call the program.</summary>
    public const string Usage = """
        officer: the terminal of a customs officer or a referral desk

          --server URL       a running suite; without it the embedded suite is started
          --data DIR         data folder of the embedded suite; :temp: takes a fresh one that is deleted afterwards
          --token FILE       file NAME.token with the access token for --server; the suite's ca.pem lies beside it
          --no-samples       an empty embedded suite gets no sample consignments
          --issuer URL       OpenID Connect issuer to sign in at, with --server; an address and a code are shown (RFC 8628)
          --client-id ID     id of this terminal at the issuer (default customs-officer)
          --issuer-ca FILE   certificate authority of the issuer (default: those of the machine)
          --lock MINUTES     hides everything after this long without a key until you sign in again (default 15, 0 never)
          --lang NAME        en or de (default by LC_ALL, LC_MESSAGES, LANG)
          --zone NAME        time zone of the office, such as Europe/Berlin (default by the machine)
          --as NAME          identity of this machine to begin with (default local-officer)
          --theme NAME       dark, light or mono
          --glyphs NAME      unicode or ascii
          --mouse            let the terminal report the mouse (native selection then needs Shift)
          --read-only        acts are off; for trainees and auditors
          --version, --help
        """;

    /// <summary>Address of a running suite; null starts the embedded one. Default null, or CUSTOMS_SERVER.</summary>
    public string? Server { get; init; }

    /// <summary>Data folder of the embedded suite; null takes the user's data home.</summary>
    public string? Data { get; init; }

    /// <summary>File with the access token for <see cref="Server"/>; its name without ".token" is the identity.</summary>
    public string? Token { get; init; }

    /// <summary>OpenID Connect issuer to sign in at; null takes the token file.</summary>
    public Uri? Issuer { get; init; }

    /// <summary>Id of the terminal at the issuer.</summary>
    public string ClientId { get; init; } = "customs-officer";

    /// <summary>File with the certificate authority of the issuer; null trusts those of the machine.</summary>
    public string? IssuerAuthority { get; init; }

    /// <summary>After this long without a key the terminal is locked; null never locks it. Default 15 minutes.</summary>
    public TimeSpan? LockAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Language, "en" or "de".</summary>
    public string Language { get; init; } = "en";

    /// <summary>Time zone of the office; null takes that of the machine.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>Whether an empty embedded suite stays empty.</summary>
    public bool NoSamples { get; init; }

    /// <summary>Identity to begin with.</summary>
    public string Identity { get; init; } = "local-officer";

    /// <summary>Colours.</summary>
    public ThemeName Theme { get; init; }

    /// <summary>Whether only ASCII signs are drawn.</summary>
    public bool Ascii { get; init; }

    /// <summary>Whether the mouse is reported.</summary>
    public bool Mouse { get; init; }

    /// <summary>Whether acts are off.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether only the version is asked for.</summary>
    public bool Version { get; init; }

    /// <summary>Whether only help is asked for.</summary>
    public bool Help { get; init; }

    /// <summary>Reads the command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    /// <param name="options">The options.</param>
    /// <param name="problem">What is wrong, or empty.</param>
    public static bool TryParse(IReadOnlyList<string> args, Func<string, string?> environment, out TerminalOptions options, out string problem)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(environment);
        problem = "";
        options = FromEnvironment(environment);
        for (var at = 0; at < args.Count && problem.Length == 0; at++)
        {
            var value = at + 1 < args.Count ? args[at + 1] : null;
            switch (args[at])
            {
                case "--mouse":
                    options = options with { Mouse = true };
                    break;
                case "--read-only":
                    options = options with { ReadOnly = true };
                    break;
                case "--no-samples":
                    options = options with { NoSamples = true };
                    break;
                case "--version":
                    options = options with { Version = true };
                    break;
                case "--help" or "-h":
                    options = options with { Help = true };
                    break;
                case "--server" or "--data" or "--token" or "--as" or "--theme" or "--glyphs" or "--issuer" or "--client-id" or "--issuer-ca" or "--lock" or "--lang" or "--zone" when value is not null:
                    options = With(options, args[at], value, ref problem);
                    at++;
                    break;
                default:
                    problem = args[at].StartsWith("--", StringComparison.Ordinal) && value is null ? $"{args[at]} is unknown or needs a value" : $"{args[at]} is unknown";
                    break;
            }
        }

        return problem.Length == 0;
    }

    private static TerminalOptions FromEnvironment(Func<string, string?> environment)
    {
        var term = environment("TERM") ?? "";
        var plain = environment("NO_COLOR") is { Length: > 0 } || term.StartsWith("vt", StringComparison.Ordinal) || term == "dumb";
        var language = Array.Find([environment("LC_ALL"), environment("LC_MESSAGES"), environment("LANG")], value => !string.IsNullOrEmpty(value));
        var charset = $"{environment("LC_ALL")}{environment("LC_CTYPE")}{environment("LANG")}".ToUpper(CultureInfo.InvariantCulture);
        return new()
        {
            Server = environment("CUSTOMS_SERVER") is { Length: > 0 } server ? server : null,
            Language = language is { Length: > 0 } && language.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? "de" : "en",
            Theme = plain ? ThemeName.Mono : ThemeName.Dark,
            Ascii = term is "linux" or "dumb" || term.StartsWith("vt", StringComparison.Ordinal) || !charset.Contains("UTF", StringComparison.Ordinal),
        };
    }

    private static TerminalOptions With(TerminalOptions options, string name, string value, ref string problem)
    {
        switch (name)
        {
            case "--server" when Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps:
                return options with { Server = value };
            case "--data":
                return options with { Data = value };
            case "--token" when value.EndsWith(".token", StringComparison.Ordinal):
                return options with { Token = value, Identity = Path.GetFileNameWithoutExtension(value) };
            case "--issuer" when Uri.TryCreate(value, UriKind.Absolute, out var issuer) && issuer.Scheme == Uri.UriSchemeHttps:
                return options with { Issuer = issuer };
            case "--client-id":
                return options with { ClientId = value };
            case "--issuer-ca" when File.Exists(value):
                return options with { IssuerAuthority = value };
            case "--lock" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes):
                return options with { LockAfter = minutes == 0 ? null : TimeSpan.FromMinutes(minutes) };
            case "--lang" when value is "en" or "de":
                return options with { Language = value };
            case "--zone" when TimeZoneInfo.TryFindSystemTimeZoneById(value, out var zone):
                return options with { Zone = zone };
            case "--as":
                return options with { Identity = value };
            case "--theme" when Enum.TryParse<ThemeName>(value, true, out var theme) && Enum.IsDefined(theme):
                return options with { Theme = theme };
            case "--glyphs" when value is "ascii" or "unicode":
                return options with { Ascii = value == "ascii" };
            default:
                problem = $"{name} can not be '{value}'";
                return options;
        }
    }
}
