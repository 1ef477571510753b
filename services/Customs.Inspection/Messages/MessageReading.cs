using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>What tells one message from another: known even of a message that is refused, so that the refusal finds its way back.</summary>
public sealed record MessageHead
{
    /// <summary>Form that it was told to be.</summary>
    public required MessageForm Form { get; init; }

    /// <summary>Namespace of an XML root; answers are written in it. Empty else.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The sender's own id of the message; null when it has none.</summary>
    public string? MessageId { get; init; }

    /// <summary>Who sent it, as the message says.</summary>
    public string? Sender { get; init; }

    /// <summary>Whom it was sent to, as the message says.</summary>
    public string? Recipient { get; init; }

    /// <summary>Local reference number.</summary>
    public string? Lrn { get; init; }

    /// <summary>Movement reference number as it was written, right or wrong.</summary>
    public string? Mrn { get; init; }

    /// <summary>Unique consignment reference, by which movement messages name the goods.</summary>
    public string? Ucr { get; init; }

    /// <summary>Office that the message is for: of export, departure or lodgement.</summary>
    public string? Office { get; init; }

    /// <summary>Number of the holder of the transit procedure.</summary>
    public string? Holder { get; init; }
}

/// <summary>How goods moved.</summary>
public enum Movement
{
    /// <summary>They arrived at the office of exit or destination.</summary>
    Arrived,

    /// <summary>They left.</summary>
    Exited,
}

/// <summary>What a message is for.</summary>
public abstract record MessageContent
{
    private MessageContent()
    {
    }

    /// <summary>It declares goods.</summary>
    public sealed record Declared(Dossier Dossier) : MessageContent;

    /// <summary>It changes a declaration that was lodged before; what it does not state stays as it is.</summary>
    public sealed record Amended(Amending Amending) : MessageContent;

    /// <summary>It tells that goods moved. They are named by MRN or by unique consignment reference.</summary>
    public sealed record Moved(Movement Movement, Mrn? Mrn, string? Ucr, DateTimeOffset At) : MessageContent;

    /// <summary>It tells or asks something that nothing here acts on: a notification that authorities send, or a request that another office decides.</summary>
    /// <param name="Kind">What it is, in words.</param>
    public sealed record Notice(string Kind) : MessageContent;
}

/// <summary>A message as read.</summary>
/// <param name="Head">What tells it from others.</param>
/// <param name="Content">What it is for.</param>
/// <param name="Unknown">Elements that the form does not know or the dossier has no field for: path without indices and number of values. They stay in the raw message.</param>
/// <param name="Derived">Values that were worked out.</param>
public sealed record MessageReading(MessageHead Head, MessageContent Content, IReadOnlyDictionary<string, int> Unknown, IReadOnlyList<DerivedValue> Derived);

/// <summary>What reading came to.</summary>
public abstract record MessageResult
{
    private MessageResult()
    {
    }

    /// <summary>It was read.</summary>
    public sealed record Done(MessageReading Reading) : MessageResult;

    /// <summary>Its form is known and something in it is wrong.</summary>
    /// <param name="Head">What tells it from others, as far as it could be read.</param>
    /// <param name="Violations">Every wrong place in the words of its syntax.</param>
    public sealed record Refused(MessageHead Head, IReadOnlyList<FieldViolation> Violations) : MessageResult;

    /// <summary>It is in no form that is known here.</summary>
    /// <param name="Problem">What was seen instead.</param>
    public sealed record Unknown(string Problem) : MessageResult;
}
