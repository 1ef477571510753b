using Customs.Inspection.Consignments;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    /// <summary>A state as messages carry it; both sets are in the same order, which a test proves.</summary>
    public static V1.Declaration.Types.State Write(ConsignmentState state) => (V1.Declaration.Types.State)((int)state + 1);

    /// <summary>A state as the store gives it back.</summary>
    public static ConsignmentState Read(V1.Declaration.Types.State state) => (ConsignmentState)((int)state - 1);

    /// <summary>An examination as messages carry it.</summary>
    public static V1.Examination Write(Examination examination) => new()
    {
        Kind = examination.Kind,
        ResultCode = examination.ResultCode,
        Findings = { examination.Findings },
        Words = examination.Words,
        Officer = examination.Officer,
        ExamineTime = Time(examination.At),
    };

    /// <summary>An examination as the store gives it back.</summary>
    public static Examination Read(V1.Examination wire) =>
        new(wire.Kind, wire.ResultCode, [.. wire.Findings], wire.Words, wire.Officer, wire.ExamineTime.ToDateTimeOffset());

    /// <summary>An act and whether it is allowed, as messages carry it.</summary>
    public static V1.AllowedAct Write(AllowedAct act) => new() { Act = act.Act, Allowed = act.Allowed, Reason = act.Reason ?? "" };

    /// <summary>What an assessment lets officers do.</summary>
    public static Standing StandingOf(int outcome, int notPerformed) =>
        new((V1.Outcome)outcome == V1.Outcome.Release, (V1.Outcome)outcome == V1.Outcome.StopRefer, notPerformed);
}
