using Customs.Common.V1;
using Customs.Primitives;
using Google.Protobuf.WellKnownTypes;

namespace Customs.ServiceDefaults;

/// <summary>Proposals between a core and the wire, whatever act they hold. The wire form is whole: stores keep it.</summary>
public static class ProposalWire
{
    /// <summary>The wire form.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="act">Name of the act, such as RELEASE.</param>
    /// <param name="content">The content in a sentence.</param>
    /// <param name="arguments">The content by its parts.</param>
    public static Proposal ToWire<T>(Proposal<T> proposal, string act, string content, params ReadOnlySpan<(string Key, string Value)> arguments)
    {
        var wire = new Proposal
        {
            Number = proposal.Number,
            Act = act,
            Content = content,
            Reason = proposal.Reason,
            Proposer = proposal.Proposer.Subject,
            ProposerOnBehalfOf = proposal.Proposer.OnBehalfOf,
            ProposeTime = proposal.ProposedAt.ToTimestamp(),
            ContentEtag = proposal.Etag,
            State = (Proposal.Types.State)((int)proposal.State + 1),
            AnsweredBy = proposal.AnsweredBy?.Subject ?? "",
            AnsweredOnBehalfOf = proposal.AnsweredBy?.OnBehalfOf ?? "",
            AnswerTime = proposal.AnsweredAt?.ToTimestamp(),
            Words = proposal.Words,
        };
        foreach (var (key, value) in arguments)
        {
            wire.Arguments[key] = value;
        }

        return wire;
    }

    /// <summary>The core form of what a store keeps.</summary>
    /// <param name="wire">The wire form.</param>
    /// <param name="content">Reads the content from the act and its arguments.</param>
    public static Proposal<T> ToCore<T>(Proposal wire, Func<Proposal, T> content) =>
        new(wire.Number, content(wire), wire.Reason, new Identity(wire.Proposer) { OnBehalfOf = wire.ProposerOnBehalfOf }, wire.ProposeTime.ToDateTimeOffset(), wire.ContentEtag)
        {
            State = (ProposalState)((int)wire.State - 1),
            AnsweredBy = wire.AnsweredBy.Length == 0 ? null : new Identity(wire.AnsweredBy) { OnBehalfOf = wire.AnsweredOnBehalfOf },
            AnsweredAt = wire.AnswerTime?.ToDateTimeOffset(),
            Words = wire.Words,
        };
}
