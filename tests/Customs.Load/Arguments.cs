using System.Globalization;

namespace Customs.Load;

/// <summary>What a run was asked for.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Server">A running suite; null starts the embedded one.</param>
/// <param name="ProcessId">Process of a running suite on this machine, for its time and memory; null when it is elsewhere.</param>
/// <param name="Data">Data folder of the embedded suite.</param>
/// <param name="Seconds">Length of each mix.</param>
/// <param name="Concurrency">Callers at the same time.</param>
/// <param name="Count">Messages of a backlog.</param>
/// <param name="Officers">Officers on one desk.</param>
/// <param name="Think">Milliseconds that an officer thinks between two acts, on average.</param>
/// <param name="Suspicious">Share of sample traffic that follows a pattern of procurement, in percent.</param>
internal sealed record Arguments(string Verb, string? Server, int? ProcessId, string? Data, int Seconds, int Concurrency, int Count, int Suspicious, int Officers, int Think)
{
    /// <summary>Reads the command line; what is not given has a default that ends within a minute.</summary>
    public static Arguments Read(string[] args)
    {
        string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        return new Arguments(
            args is [{ } first, ..] && !first.StartsWith('-') ? first : "mixes",
            Value("--server"),
            int.TryParse(Value("--pid"), CultureInfo.InvariantCulture, out var id) ? id : null,
            Value("--data") ?? SuiteAddress(Value("--server")),
            Number(Value("--seconds"), 8, 1, 300),
            Number(Value("--concurrency"), 16, 1, 256),
            Number(Value("--count"), 2_000, 1, 1_000_000),
            Number(Value("--suspicious"), 2, 0, 100),
            Number(Value("--officers"), 200, 1, 1_000),
            Number(Value("--think"), 2_000, 0, 600_000));
    }

    private static string? SuiteAddress(string? server) => server is null ? Client.SuiteAddress.Temporary : null;

    private static int Number(string? text, int otherwise, int least, int most) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : otherwise;
}
