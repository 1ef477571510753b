using Google.Protobuf;

namespace Customs.ServiceDefaults;

/// <summary>What one look-up of a batch came to: an answer, or why it was not performed.</summary>
/// <param name="Value">The answer; shared with other callers, so never changed: clone it first. Null when it was not performed.</param>
/// <param name="NotPerformed">Why there is no answer, such as <c>screening: UNAVAILABLE</c>; null when there is one.</param>
public readonly record struct LookUp<T>(T? Value, string? NotPerformed)
    where T : class, IMessage<T>;

/// <summary>Makes look-ups.</summary>
public static class LookUp
{
    /// <summary>An answer.</summary>
    public static LookUp<T> Of<T>(T value)
        where T : class, IMessage<T> => new(value, NotPerformed: null);

    /// <summary>None, and why.</summary>
    public static LookUp<T> Not<T>(string why)
        where T : class, IMessage<T> => new(Value: null, why);
}
