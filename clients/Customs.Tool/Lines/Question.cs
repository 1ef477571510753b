namespace Customs.Tool.Lines;

/// <summary>One line of a file of questions.</summary>
/// <typeparam name="T">What is sent to the suite.</typeparam>
internal abstract record Question<T>
{
    private Question()
    {
    }

    /// <summary>A question that can be sent.</summary>
    public sealed record Good(int Line, T Value, IReadOnlyList<string> UnknownFields) : Question<T>;

    /// <summary>A line that cannot be sent.</summary>
    public sealed record Bad(int Line, string Message, IReadOnlyList<Violation> Violations) : Question<T>;
}
