using System.Globalization;
using Customs.Inspection.Assessing;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Makes a stored assessment again from what is stored beside it. A newer set of indicators may say something else; then the answer tells what, and under which versions.</summary>
public sealed class ReplayAssessment(Store<InspectionDb> store)
{
    /// <summary>Both assessments and where they differ.</summary>
    public async Task<V1.ReplayAssessmentResponse> RunAsync(V1.ReplayAssessmentRequest wire, CancellationToken ct)
    {
        // 1. What is stored.
        var replaying = await store.ReadAsync((db, inner) => FindAsync(db, wire.Name, inner), ct);

        // 2. Make it again.
        var again = replaying.With(Assessor.Current);
        var response = new V1.ReplayAssessmentResponse { Stored = replaying.Stored, Replayed = again, Same = replaying.Stored.Equals(again) };
        if (response.Same)
        {
            return response;
        }

        // 3. Say where they differ.
        response.Differences.AddRange(AssessmentChanges.Between(replaying.Stored, again));
        var (then, now) = (VersionOf(replaying.Stored), VersionOf(again));
        if (then != now)
        {
            response.Differences.Add($"Indicators: version {then} then, {now} now.");
        }
        else if (response.Differences.Count == 0)
        {
            response.Differences.Add("Outcome, axes, gates and indicators are the same; sentences or questions are worded otherwise.");
        }

        return response;
    }

    private static async Task<Replaying> FindAsync(InspectionDb db, string name, CancellationToken ct)
    {
        var declaration = Names.DeclarationOf(name);
        var number = declaration.Length > 0 && int.TryParse(name.AsSpan(name.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && name == Names.Assessment(declaration, told)
            ? told
            : throw Rpc.InvalidArgument("name", "is not declarations/{declaration}/assessments/{number}");
        var row = await db.Assessments.FirstOrDefaultAsync(a => a.Declaration == declaration && a.Number == number, ct) ?? throw Rpc.NotFound(name);
        return Replaying.Of(await db.Dossiers.SingleAsync(d => d.Declaration == declaration && d.Number == row.DossierNumber, ct), row);
    }

    private static string VersionOf(V1.Assessment assessment) => assessment.Basis.FirstOrDefault(b => b.List == "indicators")?.Edition ?? "unknown";
}
