using System.CommandLine;

namespace Customs.Tool;

/// <summary>Options that every command takes.</summary>
internal sealed class SharedOptions
{
    /// <summary>A running suite.</summary>
    public Option<string?> Server { get; } = new("--server") { Description = "URL of a running suite (or CUSTOMS_SERVER). Without it the embedded suite is started.", Recursive = true };

    /// <summary>Data folder of the embedded suite.</summary>
    public Option<string?> Data { get; } = new("--data") { Description = "Data folder of the embedded suite; :temp: takes a fresh one that is deleted afterwards.", Recursive = true };

    /// <summary>Token of the caller.</summary>
    public Option<string?> Token { get; } = new("--token") { Description = "File with the caller's token (or CUSTOMS_TOKEN); the data folder's own by default.", Recursive = true };

    /// <summary>Certificate of the authority that a running suite's certificate was signed by.</summary>
    public Option<string?> Authority { get; } = new("--ca") { Description = "Certificate file of the authority that signed the suite's certificate; the system's store by default.", Recursive = true };

    /// <summary>No progress.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "No progress on standard error.", Recursive = true };

    /// <summary>Adds them to the root.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(Server);
        root.Options.Add(Data);
        root.Options.Add(Token);
        root.Options.Add(Authority);
        root.Options.Add(Quiet);
    }
}
