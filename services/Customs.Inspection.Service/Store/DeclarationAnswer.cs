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
        var answer = Make(stored, V1.Dossier.Parser.ParseFrom(dossier.Dossier), V1.Assessment.Parser.ParseFrom(assessment.Assessment), actor);
        answer.ClusterSize = row.Cluster.Length == 0 ? 0 : (await db.Clusters.FindAsync([row.Cluster], ct))?.Members ?? 0;
        return answer;
    }

    /// <summary>The declaration with a dossier and an assessment that are at hand; its cluster is as large as the assessment saw it.</summary>
    public static V1.Declaration Make(StoredDeclaration stored, V1.Dossier dossier, V1.Assessment assessment, Actor actor)
    {
        var row = stored.Row;
        var particulars = V1.Declaration.Parser.ParseFrom(row.Particulars);
        return new V1.Declaration
        {
            Name = row.Name,
            Etag = stored.Etag,
            Version = row.Version,
            State = (V1.Declaration.Types.State)row.State,
            Dossier = dossier,
            Assessment = assessment,
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
            Cluster = row.Cluster,
            ClusterSize = row.Cluster.Length == 0 ? 0 : assessment.Network?.MemberCount ?? 0,
        };
    }

    /// <summary>What of an answer is kept for a retry: the dossier and the assessment lie in rows of their own already, and are named only.</summary>
    public static V1.Declaration Kept(V1.Declaration answer)
    {
        // Taken out for the while, because a copy of them would cost more than all the rest.
        var (dossier, assessment) = (answer.Dossier, answer.Assessment);
        (answer.Dossier, answer.Assessment) = (null, null);
        var kept = answer.Clone();
        (answer.Dossier, answer.Assessment) = (dossier, assessment);
        kept.Assessment = new V1.Assessment { Name = assessment.Name };
        return kept;
    }

    /// <summary>The answer again from what was kept of it: the assessment that it had, and the dossier that this one judged.</summary>
    public static async Task<V1.Declaration> WholeAsync(InspectionDb db, V1.Declaration kept, CancellationToken ct)
    {
        var number = Names.AssessmentNumber(kept.Assessment.Name);
        var assessment = await db.Assessments.AsNoTracking().SingleAsync(a => a.Declaration == kept.Name && a.Number == number, ct);
        var dossier = await db.Dossiers.AsNoTracking().SingleAsync(d => d.Declaration == kept.Name && d.Number == assessment.DossierNumber, ct);
        return new V1.Declaration(kept) { Dossier = V1.Dossier.Parser.ParseFrom(dossier.Dossier), Assessment = V1.Assessment.Parser.ParseFrom(assessment.Assessment) };
    }
}
