namespace Customs.Inspection.Messages;

/// <summary>How much of a message is read. Beyond these a message is refused; no reader works longer for a message that was made to keep it busy.</summary>
public static class Bounds
{
    /// <summary>Largest message, bytes.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>Deepest nesting of elements.</summary>
    public const int MostDepth = 48;

    /// <summary>Most elements, attributes and members.</summary>
    public const int MostNodes = 200_000;

    /// <summary>Most entries of one list that are read: goods items, parties, documents.</summary>
    public const int MostEntries = 10_000;

    /// <summary>Longest text of one element, signs.</summary>
    public const int MostText = 8_000;

    /// <summary>Most violations that are told.</summary>
    public const int MostViolations = 200;

    /// <summary>Most unknown elements that are told by path.</summary>
    public const int MostUnknown = 500;
}
