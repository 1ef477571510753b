using Customs.Inspection.Assessing;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;

namespace Customs.Inspection.Service;

/// <summary>A stored assessment with all that it rests on: nobody has to be asked to make it again.</summary>
/// <param name="Stored">The assessment.</param>
/// <param name="Dossier">The dossier that it judges.</param>
/// <param name="Past">What the own store knew then.</param>
internal sealed record Replaying(V1.Assessment Stored, Dossier Dossier, Past Past)
{
    /// <summary>Reads it from its rows.</summary>
    public static Replaying Of(DossierRow dossier, AssessmentRow row)
    {
        var stored = V1.Assessment.Parser.ParseFrom(row.Assessment);
        var read = Wire.TryRead(V1.Dossier.Parser.ParseFrom(dossier.Dossier), "dossier", out var known, out var violations)
            ? known
            : throw new InvalidOperationException($"the store holds a dossier of {row.Declaration} that can not be read: {violations[0].Field}");
        return new Replaying(stored, read, Wire.ReadPast(V1.Dossier.Parser.ParseFrom(row.History), stored));
    }

    /// <summary>Makes it again. What is not judged but told (name, time, what changed, how large the cluster became) is taken over.</summary>
    public V1.Assessment With(Assessor assessor)
    {
        var again = Judging.Judge(assessor, Dossier, Past, Stored.Classifications, Stored.Screenings, Stored.RandomControl);
        again.Name = Stored.Name;
        again.DeclarationVersion = Stored.DeclarationVersion;
        again.AssessTime = Stored.AssessTime;
        again.Trigger = Stored.Trigger;
        again.Changes.AddRange(Stored.Changes);
        return again;
    }
}
