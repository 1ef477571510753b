using Customs.Inspection.Messages;
using Customs.Primitives;
using Google.Protobuf;

namespace Customs.Inspection.Service.Messages;

/// <summary>Answers in the sender's form, as the wire carries them.</summary>
internal static class SenderAnswers
{
    /// <summary>What a sender is told of a declaration as it stands. Before an officer acts, only documents are asked for: whoever reads it must not learn that the goods were noticed.</summary>
    public static AnswerKind KindOf(V1.Declaration declaration)
    {
        switch (declaration.State)
        {
            case V1.Declaration.Types.State.Released:
                return declaration.ExitTime is null ? AnswerKind.Released : AnswerKind.Left;
            case V1.Declaration.Types.State.UnderControl or V1.Declaration.Types.State.Held or V1.Declaration.Types.State.Referred or V1.Declaration.Types.State.Recalled:
                return AnswerKind.Control;
            case V1.Declaration.Types.State.Refused or V1.Declaration.Types.State.Secured or V1.Declaration.Types.State.Seized or V1.Declaration.Types.State.Returned:
                return AnswerKind.NotReleased;
            default:
                return declaration.ExitTime is not null ? AnswerKind.Left : declaration.Assessment?.Lane == V1.Lane.Yellow ? AnswerKind.Documents : AnswerKind.Accepted;
        }
    }

    /// <summary>The answer on a declaration.</summary>
    public static V1.MessageAnswer On(V1.Declaration declaration, MessageHead head, AnswerKind kind, string id, DateTimeOffset now) => Write(new AnswerFacts
    {
        Kind = kind,
        Head = head,
        Id = id,
        At = now,
        Mrn = declaration.Dossier?.Declared?.Mrn,
        TakenInAt = declaration.CreateTime?.ToDateTimeOffset(),
        LegalBasis = kind == AnswerKind.NotReleased ? declaration.Holds.Select(h => h.LegalBasis).FirstOrDefault(b => b.Length > 0) : null,
    });

    /// <summary>The rejection of a message.</summary>
    public static V1.MessageAnswer Rejection(MessageHead head, IReadOnlyList<FieldViolation> violations, string id, DateTimeOffset now) => Write(new AnswerFacts
    {
        Kind = AnswerKind.Rejected,
        Head = head,
        Id = id,
        At = now,
        Mrn = head.Mrn,
        Violations = violations,
    });

    /// <summary>Id of an answer: at most 35 signs.</summary>
    public static string IdOf(string requestId) => requestId.Replace("-", "", StringComparison.Ordinal);

    private static V1.MessageAnswer Write(AnswerFacts facts)
    {
        var kind = facts.Kind switch
        {
            AnswerKind.Accepted => V1.MessageAnswer.Types.Kind.Accepted,
            AnswerKind.Control => V1.MessageAnswer.Types.Kind.Control,
            AnswerKind.Documents => V1.MessageAnswer.Types.Kind.Documents,
            AnswerKind.Released => V1.MessageAnswer.Types.Kind.Released,
            AnswerKind.NotReleased => V1.MessageAnswer.Types.Kind.NotReleased,
            AnswerKind.Left => V1.MessageAnswer.Types.Kind.Left,
            AnswerKind.Rejected => V1.MessageAnswer.Types.Kind.Rejected,
            _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Kind, "unknown kind"),
        };
        return AnswerWriter.Write(facts) is { } answer
            ? new V1.MessageAnswer { Kind = kind, Form = answer.Form, MediaType = answer.MediaType, Content = UnsafeByteOperations.UnsafeWrap(answer.Content) }
            : new V1.MessageAnswer { Kind = kind };
    }
}
