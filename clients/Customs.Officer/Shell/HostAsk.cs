namespace Customs.Officer.Shell;

/// <summary>What the shell wants its host to do: everything that needs a network, a terminal or a file.</summary>
public abstract record HostAsk
{
    private HostAsk()
    {
    }

    /// <summary>Sends a request; the answer comes back through <see cref="OfficerShell.Apply"/>.</summary>
    /// <param name="Request">The request.</param>
    public sealed record Send(Request Request) : HostAsk;

    /// <summary>Copies text to the clipboard of the terminal.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Copy(string Text) : HostAsk;

    /// <summary>Draws every cell again.</summary>
    public sealed record Repaint : HostAsk;

    /// <summary>Ends the program.</summary>
    public sealed record Quit : HostAsk;
}
