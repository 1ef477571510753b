using Customs.ServiceDefaults;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Referral.Service;

/// <summary>What the end of a case sets going: its finding is told to the inspection service, and the clock of retention starts. A case that is opened again takes its finding back.</summary>
internal static class CaseEnd
{
    private const string System = "referral";

    /// <summary>Notes the end, or its undoing, with the change that brings it.</summary>
    /// <param name="act">The act.</param>
    /// <param name="before">State before, by its name.</param>
    /// <param name="case">The case after.</param>
    public static void Note(Act<ReferralDb> act, string before, Case @case)
    {
        var wasClosed = before == nameof(CaseState.Closed);
        if (wasClosed == (@case.State == CaseState.Closed))
        {
            return;
        }

        var told = new V1.ReferralEvent
        {
            Case = @case.Name,
            Act = wasClosed ? "REOPENED" : "CLOSED",
            Outcome = OutcomeWire.ToWire(wasClosed ? null : @case.Outcome),
            Actor = System,
            EventTime = act.Time.ToTimestamp(),
        };
        told.Holds.AddRange(@case.Subjects.Select(s => s.Hold));
        act.Publish(CaseRows.EventsTopic, @case.Name, told);
        if (!wasClosed && SampleRetention.Rule.EndOf(@case) is { } end)
        {
            act.Db.RetentionClocks.Add(new RetentionRow { Case = @case.Name, Version = @case.Version, EndTime = end });
        }
    }
}
