using Customs.Inspection.Consignments;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>Puts a declaration together as an answer carries it.</summary>
internal static class DeclarationAnswer
{
    /// <summary>The declaration as it stands in the store, changes of the running act included.</summary>
    /// <param name="db">The database.</param>
    /// <param name="stored">The declaration.</param>
    /// <param name="actor">For whom; decides which acts are allowed.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task<V1.Declaration> MakeAsync(InspectionDb db, StoredDeclaration stored, Actor actor, CancellationToken ct)
    {
        var row = stored.Row;
        var dossier = db.Dossiers.Local.FirstOrDefault(d => d.Declaration == row.Name && d.Number == row.DossierNumber)
            ?? await db.Dossiers.AsNoTracking().SingleAsync(d => d.Declaration == row.Name && d.Number == row.DossierNumber, ct);
        var assessment = db.Assessments.Local.FirstOrDefault(a => a.Declaration == row.Name && a.Number == row.AssessmentNumber)
            ?? await db.Assessments.AsNoTracking().SingleAsync(a => a.Declaration == row.Name && a.Number == row.AssessmentNumber, ct);
        var particulars = V1.Declaration.Parser.ParseFrom(row.Particulars);
        return new V1.Declaration
        {
            Name = row.Name,
            Etag = stored.Etag,
            Version = row.Version,
            State = (V1.Declaration.Types.State)row.State,
            Dossier = V1.Dossier.Parser.ParseFrom(dossier.Dossier),
            Assessment = V1.Assessment.Parser.ParseFrom(assessment.Assessment),
            Holds = { stored.Consignment.Holds.Select(h => Wire.Write(h, row.Name)) },
            AllowedActs = { AllowedActs.Of(stored.Consignment, actor).Select(Wire.Write) },
            CreateTime = Wire.Time(row.CreatedAt),
            UpdateTime = Wire.Time(row.UpdatedAt),
            TakenBy = row.TakenBy,
            ArriveTime = Wire.Time(row.ArrivedAt),
            ExitTime = Wire.Time(row.ExitedAt),
            HistoryScope = row.Scope,
            Examinations = { particulars.Examinations },
            Proposals = { particulars.Proposals },
            UnknownElements = { particulars.UnknownElements },
        };
    }
}
