using Customs.Inspection.Consignments;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Screening;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Relays;
using Customs.ServiceDefaults;
using Google.Protobuf;

namespace Customs.Inspection.Service.Store;

/// <summary>Stores declarations that are new, and assessments.</summary>
internal static class Assessments
{
    // As many as screening registers in one call.
    private const int MostSubjects = 500;

    /// <summary>Takes a declaration in that the store does not have; it is written with its first assessment.</summary>
    public static StoredDeclaration TakeIn(this Act<InspectionDb> act, Dossier dossier, string scope, V1.Dossier wire, byte[] hash, IReadOnlyList<string> unknownElements)
    {
        var row = new DeclarationRow
        {
            Name = Names.Declaration(dossier.Declaration.Mrn.Value, scope),
            Mrn = dossier.Declaration.Mrn.Value,
            Scope = scope,
            Version = 1,
            LodgedHash = hash,
            TakenBy = "",
            LastEvent = "",
            LastActor = "",
            CreatedAt = act.Time,
            Particulars = new V1.Declaration { UnknownElements = { unknownElements } }.ToByteArray(),
        };
        act.Db.Declarations.Add(row);
        var stored = new StoredDeclaration(row, [], new Consignment { Name = row.Name });
        act.AddDossier(stored, wire, Triggers.Submitted);
        act.Audit(row.Name, "DeclarationSubmitted", ("content", Convert.ToHexStringLower(hash)));
        return stored;
    }

    /// <summary>Stores a dossier that replaces the one before it.</summary>
    public static void AddDossier(this Act<InspectionDb> act, StoredDeclaration stored, V1.Dossier wire, string cause)
    {
        stored.Row.DossierNumber++;
        act.Db.Dossiers.Add(new DossierRow
        {
            Declaration = stored.Row.Name,
            Number = stored.Row.DossierNumber,
            Version = stored.Row.Version,
            Dossier = wire.ToByteArray(),
            Cause = cause,
            CreatedAt = act.Time,
        });
    }

    /// <summary>Stores an assessment: state, history, queue entry, audit event, and the parties for screening to watch.</summary>
    public static async Task<StoredDeclaration> RecordAssessmentAsync(this Act<InspectionDb> act, StoredDeclaration stored, AssessmentTask task, Assessed assessed, CancellationToken ct)
    {
        var assessment = assessed.Assessment;
        stored.Row.AssessmentNumber++;
        assessment.Name = Names.Assessment(stored.Row.Name, stored.Row.AssessmentNumber);
        await act.RememberAsync(stored.Row, task, assessment, ct);
        act.Db.Assessments.Add(new AssessmentRow
        {
            Declaration = stored.Row.Name,
            Number = stored.Row.AssessmentNumber,
            DossierNumber = stored.Row.DossierNumber,
            Assessment = assessment.ToByteArray(),
            History = assessed.History.ToByteArray(),
            Cause = task.Trigger,
            CreatedAt = act.Time,
        });
        act.WatchParties(stored.Row, task.Dossier);
        var done = stored.Consignment.Assessed(new Standing(assessment.Outcome == V1.Outcome.Release, assessment.Outcome == V1.Outcome.StopRefer, assessment.NotPerformed.Count), task.Trigger)
            .OrRefuse(stored.Row.Name) ?? throw new InvalidOperationException("an assessment always changes something");
        return await act.RecordAsync(stored, done.With(assessment), task.Wire, assessment, ct);
    }

    private static ConsignmentChange.Done With(this ConsignmentChange.Done done, V1.Assessment assessment)
    {
        var details = new Dictionary<string, string>(done.Details, StringComparer.Ordinal)
        {
            ["assessment"] = assessment.Name,
            ["outcome"] = Codes<V1.Outcome>.Word(assessment.Outcome),
            ["lane"] = Codes<V1.Lane>.Word(assessment.Lane),
            ["gates"] = string.Join(' ', assessment.Gates.Select(g => g.Id)),
        };
        return done with { Details = details };
    }

    private static void WatchParties(this Act<InspectionDb> act, DeclarationRow row, Dossier dossier)
    {
        // A scope of its own is for measurements; nobody is to be alerted about it.
        if (row.Scope.Length > 0)
        {
            return;
        }

        var subjects = ScreeningSubjects.Of(dossier).Take(MostSubjects).Select(s => new ScreeningV1.Subject { Name = Names.Subject(row.Name, s.Key), Party = ScreeningQueries.Of(s) });
        act.Publish(Topics.Subjects, row.Name, new ScreeningV1.RegisterSubjectsRequest { Subjects = { subjects } });
    }
}
