using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>What an answer tells the sender.</summary>
public enum AnswerKind
{
    /// <summary>Taken in and registered under its MRN.</summary>
    Accepted,

    /// <summary>The goods are controlled.</summary>
    Control,

    /// <summary>Documents are wanted.</summary>
    Documents,

    /// <summary>The goods may go.</summary>
    Released,

    /// <summary>The goods may not go.</summary>
    NotReleased,

    /// <summary>The goods have left.</summary>
    Left,

    /// <summary>The message was refused.</summary>
    Rejected,
}

/// <summary>
/// What an answer is made of. It never says why goods are controlled: a sender who is part of a covert procurement reads it too. Only a refusal of release names its legal basis,
/// and a rejection the places that are wrong.
/// </summary>
public sealed record AnswerFacts
{
    /// <summary>What it tells.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>Head of the message that it answers.</summary>
    public required MessageHead Head { get; init; }

    /// <summary>Id of the answer, unique, at most 35 signs.</summary>
    public required string Id { get; init; }

    /// <summary>When it is given, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>MRN of the declaration; null when there is none.</summary>
    public string? Mrn { get; init; }

    /// <summary>When the declaration was taken in.</summary>
    public DateTimeOffset? TakenInAt { get; init; }

    /// <summary>Legal basis of a refusal of release.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>Places that are wrong.</summary>
    public IReadOnlyList<FieldViolation> Violations { get; init; } = [];
}

/// <summary>An answer in the sender's form.</summary>
/// <param name="Form">Its form: <c>cc528c</c>, <c>edifact-cusres-d96b</c> and so on.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="MediaType">Media type of the content.</param>
/// <param name="Content">The bytes, UTF-8 or as EDIFACT says.</param>
public sealed record MessageAnswer(string Form, AnswerKind Kind, string MediaType, byte[] Content);

/// <summary>Writes answers in the form of the message that they answer.</summary>
public static class AnswerWriter
{
    /// <summary>The answer, or null when the sender's form has none for what is to be told: then only ours is given.</summary>
    public static MessageAnswer? Write(AnswerFacts facts) => facts.Head.Form.Family switch
    {
        FormFamily.Aes => TaxudAnswer.Export(facts),
        FormFamily.Ncts => TaxudAnswer.Transit(facts),
        FormFamily.Ens when facts.Head.Form.Syntax == MessageSyntax.Xml => EnsAnswer.Write(facts),
        FormFamily.Wco => WcoAnswer.Write(facts),
        FormFamily.InventoryLinking => InventoryAnswer.Write(facts),
        FormFamily.Edifact => EdifactAnswer.Write(facts),
        FormFamily.Eei => EeiAnswer.Write(facts),

        // The dossier form is answered by the declaration itself; ASYCUDA and the entry summary as JSON know no answer.
        FormFamily.Dossier or FormFamily.Asycuda or FormFamily.Ens => null,
        _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Head.Form.Family, "unknown family"),
    };
}
