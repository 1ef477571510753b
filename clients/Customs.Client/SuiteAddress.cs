namespace Customs.Client;

/// <summary>Which suite a client talks to: one that runs somewhere, or the embedded one of a data folder.</summary>
/// <param name="Server">Address of a running suite; null for the embedded one.</param>
/// <param name="Data">Data folder; <c>:temp:</c> for a fresh one that is deleted afterwards.</param>
/// <param name="Identity">Folder that holds <c>ca.pem</c> and the tokens; null for <c>identity</c> in the data folder.</param>
public sealed record SuiteAddress(Uri? Server, string Data, string? Identity = null)
{
    /// <summary>A fresh data folder that is deleted afterwards.</summary>
    public const string Temporary = ":temp:";

    /// <summary>The data folder when none is given: <c>customs-suite</c> under the user's data home.</summary>
    public static string DefaultData { get; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "customs-suite");

    /// <summary>Chooses by <c>--server</c>, then <c>CUSTOMS_SERVER</c>, then the embedded suite; <c>CUSTOMS_IDENTITY</c> names the folder of a remote suite's authority and token.</summary>
    /// <param name="server">Value of <c>--server</c>; null when not given.</param>
    /// <param name="data">Value of <c>--data</c>; null when not given.</param>
    /// <exception cref="FormatException">The server is no https address.</exception>
    public static SuiteAddress Choose(string? server, string? data)
    {
        var named = server ?? Environment.GetEnvironmentVariable("CUSTOMS_SERVER");
        Uri? address = null;
        if (!string.IsNullOrEmpty(named) && !(Uri.TryCreate(named, UriKind.Absolute, out address) && address.Scheme == Uri.UriSchemeHttps))
        {
            throw new FormatException($"'{named}' is no address of a suite; write https://host:port");
        }

        return new SuiteAddress(address, data ?? Environment.GetEnvironmentVariable("CUSTOMS_DATA") ?? DefaultData, Environment.GetEnvironmentVariable("CUSTOMS_IDENTITY"));
    }
}
