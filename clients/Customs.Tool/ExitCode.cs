namespace Customs.Tool;

/// <summary>Exit codes of customsctl; scripts of border systems depend on them.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, but some rows were refused, each told on its own output row.</summary>
    public const int SomeRefused = 1;

    /// <summary>Wrong usage or unreadable input.</summary>
    public const int Usage = 2;

    /// <summary>The services cannot be reached.</summary>
    public const int Unreachable = 3;
}
