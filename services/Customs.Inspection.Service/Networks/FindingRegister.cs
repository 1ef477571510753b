using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Networks;

/// <summary>The own register of findings: what closed cases said of parties. A confirmed case is a finding, a refuted one a suppression; one that could not be told, or is open again, is neither.</summary>
internal static class FindingRegister
{
    private const int MostFindings = 200;

    /// <summary>Takes in that a case was closed or opened again, within the transaction of the event.</summary>
    /// <returns>How many findings stand for the case then.</returns>
    public static async Task<int> TakeAsync(Act<InspectionDb> act, ReferralV1.ReferralEvent told, CancellationToken ct)
    {
        // 1. What an earlier closing said no longer counts.
        await act.Db.FindingKeys.Where(k => k.Case == told.Case).ExecuteDeleteAsync(ct);
        await act.Db.Findings.Where(f => f.Case == told.Case).ExecuteDeleteAsync(ct);
        FindingStatus? status = told.Outcome switch
        {
            "CONFIRMED" => FindingStatus.Confirmed,
            "REFUTED" => FindingStatus.Refuted,
            _ => null,
        };

        // 2. What this one says, of every consignment of the case.
        var number = 0;
        foreach (var declaration in status is null ? [] : DeclarationsOf(told))
        {
            if (await act.Db.Declarations.AsNoTracking().FirstOrDefaultAsync(d => d.Name == declaration, ct) is not { } row)
            {
                continue;
            }

            var known = await Reassessable.ReadAsync(act.Db, row, ct);
            var family = known.Before.Classifications.Select(c => c.Family).FirstOrDefault(f => f.Length > 0);
            foreach (var left in CaseFindings.Of(known.Dossier, told.Case, status!.Value, family))
            {
                Add(act, row, told.Case, ++number, left);
                await RenewAsync(act, row.Scope, left, ct);
            }
        }

        if (number > 0)
        {
            act.Audit(told.Case, "FindingsTaken", ("outcome", told.Outcome), ("count", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return number;
    }

    /// <summary>The findings on parties of a consignment: those that bear one of its keys, but not those that its own case left.</summary>
    public static async Task<IReadOnlyList<Finding>> FindAsync(InspectionDb db, AssessmentTask task, IReadOnlyList<KeptKey> keys, CancellationToken ct)
    {
        var texts = keys.Where(k => k.Network.CanJoin).Select(k => k.Network.Text).Distinct(StringComparer.Ordinal).ToArray();
        if (texts.Length == 0)
        {
            return [];
        }

        var found = await db.Findings
            .Where(f => f.Declaration != task.Declaration && db.FindingKeys.Any(k => k.Scope == task.Scope && texts.Contains(k.Text) && k.Case == f.Case && k.Number == f.Number))
            .OrderByDescending(f => f.Case).ThenBy(f => f.Number).Take(MostFindings).Select(f => f.Content).ToListAsync(ct);
        return [.. found.Select(c => Service.Wire.ReadStored(V1.Finding.Parser.ParseFrom(c)))];
    }

    private static void Add(Act<InspectionDb> act, DeclarationRow row, string caseName, int number, CaseFindings left)
    {
        act.Db.Findings.Add(new FindingRow { Case = caseName, Number = number, Scope = row.Scope, Declaration = row.Name, Content = Service.Wire.WriteFinding(left.Finding).ToByteArray() });
        act.Db.FindingKeys.AddRange(left.Keys.Where(k => k.Text.Length <= NetworkModel.TextLength).Select(k => new FindingKeyRow { Scope = row.Scope, Text = k.Text, Case = caseName, Number = number }));
    }

    // Open consignments of the same clusters are assessed again in the light of it.
    private static Task<int> RenewAsync(Act<InspectionDb> act, string scope, CaseFindings left, CancellationToken ct)
    {
        var texts = left.Keys.Select(k => k.Text).ToArray();
        var clusters = act.Db.NetworkKeys.Where(k => k.Scope == scope && texts.Contains(k.Text) && k.Cluster != "").Select(k => k.Cluster);
        return act.Db.Clusters.Where(c => clusters.Contains(c.Name)).ExecuteUpdateAsync(c => c.SetProperty(r => r.Grown, true), ct);
    }

    private static IEnumerable<string> DeclarationsOf(ReferralV1.ReferralEvent told) =>
        told.Holds.Select(h => Names.TryParseHold(h, out var declaration, out _) ? declaration : "").Where(d => d.Length > 0).Distinct(StringComparer.Ordinal);
}
