using Customs.Primitives;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Referral.Service;

/// <summary>Rounds and authorities between the core and the wire.</summary>
internal static class RoundWire
{
    /// <summary>The wire form of a round.</summary>
    public static V1.Round ToWire(Round round) => new()
    {
        Number = round.Number,
        Authority = round.Authority,
        Country = round.Country,
        Question = round.Question,
        Subjects = { round.Subjects.Select(s => new V1.RoundSubject { Declaration = s.Declaration, Indicator = s.Indicator }) },
        State = (V1.Round.Types.State)((int)round.State + 1),
        AskedBy = round.AskedBy.Words,
        AskTime = round.AskedAt.ToTimestamp(),
        DueTime = round.DueAt.ToTimestamp(),
        WorkingDays = round.WorkingDays,
        Overdue = round.Overdue,
        DocumentSha256 = round.DocumentSha256,
        AnswerTime = round.EndedAt?.ToTimestamp(),
        RecordedBy = round.RecordedBy?.Words ?? "",
        Reference = round.Reference,
        Answer = round.Answer,
    };

    /// <summary>The core form of what the store keeps.</summary>
    public static Round ToCore(V1.Round wire) => new(
        wire.Number,
        wire.Authority,
        wire.Country,
        wire.Question,
        [.. wire.Subjects.Select(s => new RoundSubject(s.Declaration, s.Indicator))],
        wire.AskedBy,
        wire.AskTime.ToDateTimeOffset(),
        wire.WorkingDays,
        wire.DueTime.ToDateTimeOffset())
    {
        State = (RoundState)((int)wire.State - 1),
        Overdue = wire.Overdue,
        DocumentSha256 = wire.DocumentSha256,
        EndedAt = wire.AnswerTime?.ToDateTimeOffset(),
        RecordedBy = wire.RecordedBy.Length == 0 ? null : new Identity(wire.RecordedBy),
        Reference = wire.Reference,
        Answer = wire.Answer,
    };

    /// <summary>The wire form of an authority; the facts by their names.</summary>
    public static V1.Authority ToWire(Authority authority) => new()
    {
        Code = authority.Code,
        Title = authority.Title,
        LegalBasis = authority.LegalBasis,
        Handling = { authority.Handling },
        Needs = { authority.Needs.Select(n => n.ToString()) },
        WorkingDays = authority.WorkingDays,
    };
}
