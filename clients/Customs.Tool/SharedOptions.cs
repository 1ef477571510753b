using System.CommandLine;

namespace Customs.Tool;

/// <summary>Options that every command takes.</summary>
internal sealed class SharedOptions
{
    /// <summary>A running suite.</summary>
    public Option<string?> Server { get; } = new("--server") { Description = "URL of a running suite (or CUSTOMS_SERVER). Without it the embedded suite is started.", Recursive = true };

    /// <summary>Data folder of the embedded suite.</summary>
    public Option<string?> Data { get; } = new("--data") { Description = "Data folder of the embedded suite; :temp: takes a fresh one that is deleted afterwards.", Recursive = true };

    /// <summary>Folder with the authority and the tokens.</summary>
    public Option<string?> Identity { get; } = new("--identity") { Description = "Folder with ca.pem and tokens for a suite that runs elsewhere (or CUSTOMS_IDENTITY); the data folder's own by default.", Recursive = true };

    /// <summary>Who calls.</summary>
    public Option<string> Caller { get; } = new("--as") { Description = "Identity whose token is used.", DefaultValueFactory = _ => "local-operator", Recursive = true };

    /// <summary>No progress.</summary>
    public Option<bool> Quiet { get; } = new("--quiet") { Description = "No progress on standard error.", Recursive = true };

    /// <summary>Adds them to the root.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(Server);
        root.Options.Add(Data);
        root.Options.Add(Identity);
        root.Options.Add(Caller);
        root.Options.Add(Quiet);
    }
}
