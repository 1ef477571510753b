namespace Customs.Load;

/// <summary>What a run was asked for.</summary>
/// <param name="Server">A running suite; null starts the embedded one.</param>
/// <param name="Data">Data folder of the embedded suite.</param>
/// <param name="Seconds">Length of each mix.</param>
/// <param name="Concurrency">Callers at the same time.</param>
internal sealed record Arguments(string? Server, string? Data, int Seconds, int Concurrency)
{
    /// <summary>Reads the command line; what is not given has a default that ends within a minute.</summary>
    public static Arguments Read(string[] args)
    {
        string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        return new Arguments(
            Value("--server"),
            Value("--data") ?? SuiteAddress(Value("--server")),
            Number(Value("--seconds"), 8, 1, 300),
            Number(Value("--concurrency"), 16, 1, 256));
    }

    private static string? SuiteAddress(string? server) => server is null ? Client.SuiteAddress.Temporary : null;

    private static int Number(string? text, int otherwise, int least, int most) =>
        int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, least, most) : otherwise;
}
