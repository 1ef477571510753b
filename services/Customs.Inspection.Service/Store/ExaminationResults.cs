using Customs.Inspection.Consignments;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>Keeps what examinations came to beside the indicators that had spoken for them: one row for each declaration, however often it is looked at.</summary>
internal static class ExaminationResults
{
    // EU code list CL047: B1 is not satisfactory.
    private const string NotSatisfactory = "B1";
    private const string AsDeclared = "AS_DECLARED";

    /// <summary>Keeps the result of one examination.</summary>
    public static async Task KeepResultAsync(this Act<InspectionDb> act, DeclarationRow row, Examination examination, CancellationToken ct)
    {
        // A scope of its own is for measurements.
        if (row.Scope.Length > 0 || row.AssessmentNumber == 0)
        {
            return;
        }

        var found = examination.ResultCode == NotSatisfactory || examination.Findings.Any(f => f != AsDeclared);
        if (await act.Db.Examined.FindAsync([row.Name], ct) is { } known)
        {
            known.Found |= found;
            return;
        }

        var stored = await act.Db.Assessments.AsNoTracking().SingleAsync(a => a.Declaration == row.Name && a.Number == row.AssessmentNumber, ct);
        var assessment = V1.Assessment.Parser.ParseFrom(stored.Assessment);
        act.Db.Examined.Add(new ExaminedRow
        {
            Declaration = row.Name,
            Hits = string.Join(' ', assessment.Indications.Where(i => i.State == V1.Indication.Types.State.Hit).Select(i => i.Indicator)),
            Found = found,
            Random = assessment.RandomControl && assessment.Outcome == V1.Outcome.Release,
        });
    }
}
