using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Queue;
using Customs.Inspection.Service.Relays;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>Writes what an act came to: the declaration, its holds, its queue row, the audit event and the news for watchers, in the transaction of the act.</summary>
internal static class Recording
{
    /// <summary>Writes a change of a declaration that is in the store.</summary>
    /// <returns>The declaration as it stands then.</returns>
    public static async Task<StoredDeclaration> RecordAsync(this Act<InspectionDb> act, StoredDeclaration before, ConsignmentChange.Done done, CancellationToken ct)
    {
        var after = await act.ChangeAsync(before, done, ct);
        await act.QueueAsync(after, entry: null, assessment: null, ct);
        return after;
    }

    /// <summary>Writes a change that came with a new assessment.</summary>
    public static async Task<StoredDeclaration> RecordAsync(
        this Act<InspectionDb> act, StoredDeclaration before, ConsignmentChange.Done done, V1.Dossier dossier, V1.Assessment assessment, CancellationToken ct)
    {
        before.Row.Outcome = (int)assessment.Outcome;
        before.Row.NotPerformed = assessment.NotPerformed.Count;
        before.Row.RandomControl = assessment.RandomControl;
        var after = await act.ChangeAsync(before, done, ct);
        await act.QueueAsync(after, QueueEntries.Of(dossier, assessment), assessment, ct);
        return after;
    }

    /// <summary>What the core refused becomes an error, what was done before stays as it is.</summary>
    /// <returns>The change to record, or null when there is nothing to change.</returns>
    public static ConsignmentChange.Done? OrRefuse(this ConsignmentChange change, string name) => change switch
    {
        ConsignmentChange.Done done => done,
        ConsignmentChange.Unchanged => null,
        ConsignmentChange.Refused refused => throw Rpc.WrongState(name, refused.Reason),
        ConsignmentChange.Forbidden forbidden => throw Rpc.PermissionDenied($"{name}: {forbidden.Reason}", Reasons.SecondIdentity),
        _ => throw new InvalidOperationException("unknown ConsignmentChange"),
    };

    private static async Task<StoredDeclaration> ChangeAsync(this Act<InspectionDb> act, StoredDeclaration before, ConsignmentChange.Done done, CancellationToken ct)
    {
        var row = before.Row;
        var now = done.Consignment;
        row.Revision++;
        row.Version = now.Version;
        row.State = (int)Wire.Write(now.State);
        row.TakenBy = now.TakenBy;
        row.ArrivedAt = now.ArrivedAt;
        row.ExitedAt = now.ExitedAt;
        row.RecallAdvised = now.RecallAdvised;
        row.UpdatedAt = act.Time;
        row.LastEvent = done.LastEvent;
        row.LastActor = act.Actor;
        var particulars = V1.Declaration.Parser.ParseFrom(row.Particulars);
        particulars.Examinations.Clear();
        particulars.Examinations.AddRange(now.Examinations.Select(Wire.Write));
        particulars.Proposals.Clear();
        particulars.Proposals.AddRange(now.Proposals.Select(Wire.Write));
        row.Particulars = particulars.ToByteArray();
        var holds = KeepHolds(act.Db, row.Name, before.HoldRows, now.Holds);
        act.Audit(row.Name, done.Act, [.. done.Details.Select(d => (d.Key, d.Value))]);
        foreach (var news in ClockNews.Of(before.Consignment, now, done.LastEvent, act.Actor))
        {
            act.Publish(Topics.Clock, news.Hold, news);
        }

        await act.SaveAsync(ct);

        return new StoredDeclaration(row, holds, now);
    }

    private static List<HoldRow> KeepHolds(InspectionDb db, string declaration, IReadOnlyList<HoldRow> before, IReadOnlyList<Hold> holds)
    {
        var rows = before.ToList();
        foreach (var hold in holds)
        {
            var row = rows.Find(r => r.Number == hold.Number);
            if (row is null)
            {
                row = new HoldRow { Declaration = declaration, Number = hold.Number, Hold = [] };
                rows.Add(row);
                db.Holds.Add(row);
            }

            row.InForce = hold.InForce;
            row.ClockEndsAt = new[] { hold.Clock.EndsAt, hold.IsUnconfirmed ? hold.Clock.FirstLookEndsAt : null }.Min();
            row.NextTickAt = hold.NextTick();
            row.Hold = Wire.Write(hold, declaration).ToByteArray();
        }

        return rows;
    }

    private static async Task QueueAsync(this Act<InspectionDb> act, StoredDeclaration stored, V1.QueueEntry? entry, V1.Assessment? assessment, CancellationToken ct)
    {
        // A history scope of its own is for measurements; nobody works on it.
        if (stored.Row.Scope.Length > 0)
        {
            return;
        }

        var row = await act.Db.Queue.FirstOrDefaultAsync(q => q.Declaration == stored.Row.Name, ct);
        entry ??= V1.QueueEntry.Parser.ParseFrom((row ?? throw new InvalidOperationException($"{stored.Row.Name} has no row in the queue")).Entry);
        assessment ??= await LatestAsync(act.Db, stored.Row, ct);
        QueueEntries.Follow(entry, stored.Row, stored.Consignment, assessment.Axes.Select(a => a.Value));
        if (row is null)
        {
            row = new QueueRow { Declaration = stored.Row.Name, Mrn = stored.Row.Mrn, Destination = "", TakenBy = "", Gates = "", Text = "", Entry = [] };
            act.Db.Queue.Add(row);
        }

        QueueEntries.Keep(row, entry, stored.Consignment);
        act.Publish(Topics.Queue, stored.Row.Name, new V1.QueueEvent { Entry = entry, Removed = row.Ended });
    }

    private static async Task<V1.Assessment> LatestAsync(InspectionDb db, DeclarationRow row, CancellationToken ct)
    {
        var assessment = db.Assessments.Local.FirstOrDefault(a => a.Declaration == row.Name && a.Number == row.AssessmentNumber)
            ?? await db.Assessments.AsNoTracking().FirstAsync(a => a.Declaration == row.Name && a.Number == row.AssessmentNumber, ct);
        return V1.Assessment.Parser.ParseFrom(assessment.Assessment);
    }
}
