namespace Customs.Primitives;

/// <summary>Who acts, as a rule about two persons sees it.</summary>
/// <param name="Subject">The stable subject of the account. A new display name is the same subject; two accounts with one display name are two subjects.</param>
/// <remarks>A text converts to the identity of a person who acts for himself.</remarks>
public sealed record Identity(string Subject)
{
    /// <summary>Subject of whom a delegate acts for; empty when he acts for himself. Both count: what one of the two did, the other can not approve.</summary>
    public string OnBehalfOf { get; init; } = "";

    /// <summary>Whether it is a service account: a service, or a declaration, transit or manifest system. Machines never are the second pair of eyes.</summary>
    public bool IsMachine { get; init; }

    /// <summary>How an event writes it: <c>a</c>, or <c>a for b</c>.</summary>
    public string Words => OnBehalfOf.Length == 0 ? Subject : $"{Subject} for {OnBehalfOf}";

    /// <summary>Whether one person is behind both, himself or through a delegate.</summary>
    public bool Shares(Identity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Is(other.Subject) || (other.OnBehalfOf.Length > 0 && Is(other.OnBehalfOf));
    }

    /// <summary>Whether the subject is the one who acts or the one he acts for.</summary>
    public bool Is(string subject) => subject == Subject || (OnBehalfOf.Length > 0 && subject == OnBehalfOf);

    /// <summary>A person who acts for himself.</summary>
    public static implicit operator Identity(string subject) => new(subject);
}
