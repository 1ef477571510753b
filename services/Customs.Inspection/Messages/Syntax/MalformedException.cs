namespace Customs.Inspection.Messages;

/// <summary>The bytes are no message of their syntax. Caught where the message is taken apart; never leaves the readers.</summary>
internal sealed class MalformedException(string place, string problem) : Exception(problem)
{
    public string Place { get; } = place;
}
