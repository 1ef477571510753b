using Customs.ServiceDefaults;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Referral.Service;

/// <summary>Records with every change of a case how it stands for the yearly report, so that a report can be made as it was known on any day.</summary>
internal static class Standings
{
    /// <summary>Adds the standing after a change.</summary>
    public static void Add(Act<ReferralDb> act, Case @case)
    {
        var standing = new V1.CaseStanding
        {
            Case = @case.Name,
            OpenTime = @case.OpenedAt.ToTimestamp(),
            Outcome = OutcomeWire.ToWire(@case.Outcome),
            MergedInto = @case.MergedInto,
            Indications = CountWire.ToWire(@case.Indications.GroupBy(i => i.Verification).ToDictionary(g => g.Key, g => g.Count())),
        };
        standing.Programmes.AddRange(@case.Programmes);
        standing.ConfirmedAxes.AddRange(@case.Indications.Where(i => i.Verification == Verification.Confirmed && i.Axis.Length > 0).Select(i => i.Axis).Distinct(StringComparer.Ordinal));
        act.Db.Standings.Add(new StandingRow
        {
            Case = @case.Name,
            Version = @case.Version,
            Year = @case.OpenedAt.UtcDateTime.Year,
            RecordedTime = act.Time,
            Content = standing.ToByteArray(),
        });
    }
}
