using Customs.Common.V1;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Referral.Service;

/// <summary>Proposals on cases between the core and the wire.</summary>
internal static class CaseActWire
{
    /// <summary>The wire form.</summary>
    public static Proposal ToWire(Proposal<CaseAct> proposal) => proposal.Content switch
    {
        CaseAct.Close close => ProposalWire.ToWire(proposal, "CLOSE", close.Words, ("outcome", OutcomeWire.ToWire(close.Outcome)), ("indications", close.Indications)),
        CaseAct.Reopen reopen => ProposalWire.ToWire(proposal, "REOPEN", reopen.Words, ("before", OutcomeWire.ToWire(reopen.Before))),
        _ => throw new InvalidOperationException("unknown CaseAct"),
    };

    /// <summary>The core form of what the store keeps.</summary>
    public static Proposal<CaseAct> ToCore(Proposal wire) => ProposalWire.ToCore<CaseAct>(wire, w => w.Act switch
    {
        "CLOSE" => new CaseAct.Close(Outcome(w.Arguments["outcome"]), w.Arguments["indications"]),
        "REOPEN" => new CaseAct.Reopen(Outcome(w.Arguments["before"])),
        _ => throw new InvalidOperationException($"the store holds a proposal of {w.Act}, which is not known"),
    });

    private static CaseOutcome Outcome(string wire) => OutcomeWire.ToCore(wire) ?? throw new InvalidOperationException("the store holds a proposal without its outcome");
}
