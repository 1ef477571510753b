using System.Globalization;
using Customs.Inspection.Consignments;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    private const string ReleaseAct = "RELEASE";
    private const string ExtendAct = "EXTEND_HOLD";

    /// <summary>A proposal as messages carry and the store keeps it.</summary>
    public static CommonV1.Proposal Write(Proposal<ProposedAct> proposal) => proposal.Content switch
    {
        ProposedAct.Release release => ProposalWire.ToWire(
            proposal, ReleaseAct, release.Words, ("version", Text(release.Version)), ("standing", release.Standing), ("by_supervisor", release.BySupervisor ? "true" : "false")),
        ProposedAct.ExtendHold extend => ProposalWire.ToWire(
            proposal, ExtendAct, extend.Words, ("hold", Text(extend.Hold)), ("working_days", Text(extend.WorkingDays)), ("total", Text(extend.Total))),
        _ => throw new InvalidOperationException("unknown ProposedAct"),
    };

    /// <summary>A proposal as the store gives it back.</summary>
    public static Proposal<ProposedAct> Read(CommonV1.Proposal wire) => ProposalWire.ToCore<ProposedAct>(wire, w => w.Act switch
    {
        ReleaseAct => new ProposedAct.Release(Number(w, "version"), w.Arguments["standing"], w.Arguments["by_supervisor"] == "true"),
        ExtendAct => new ProposedAct.ExtendHold(Number(w, "hold"), Number(w, "working_days"), Number(w, "total")),
        _ => throw new InvalidOperationException($"the store holds a proposal of {w.Act}, which is not known"),
    });

    private static int Number(CommonV1.Proposal wire, string argument) => int.Parse(wire.Arguments[argument], CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
