using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Cases in and out of their rows, with what every change leaves: audit event, watchers' row, notice to the officer.</summary>
internal static class CaseRows
{
    /// <summary>Topic of the desks' watchers; payload <see cref="V1.Case"/>.</summary>
    public const string CasesTopic = "cases";

    /// <summary>Topic of the inspection service; payload <see cref="V1.ReferralEvent"/>.</summary>
    public const string EventsTopic = "events";

    private static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The case of a row.</summary>
    public static Case Read(CaseRow row) => CaseWire.ToCore(V1.Case.Parser.ParseFrom(row.Content));

    /// <summary>Finds the row of a case, to be changed.</summary>
    public static async Task<CaseRow> FindAsync(Act<ReferralDb> act, string name, CancellationToken ct) =>
        await act.Db.Cases.SingleOrDefaultAsync(r => r.Name == name, ct) ?? throw Rpc.NotFound(name);

    /// <summary>Finds the row of a case, or of the one that it was merged into, to be changed.</summary>
    public static async Task<CaseRow> FindLivingAsync(Act<ReferralDb> act, string name, CancellationToken ct)
    {
        var row = await FindAsync(act, name, ct);
        while (row.State == nameof(CaseState.Merged))
        {
            row = await FindAsync(act, Read(row).MergedInto, ct);
        }

        return row;
    }

    /// <summary>When time next does something to a case; the end of time when it does nothing.</summary>
    public static DateTimeOffset NextTick(Case @case) => @case.NextTick() ?? Never;

    /// <summary>Writes a new case.</summary>
    public static void Add(Act<ReferralDb> act, CaseChange.Done done, string declaration)
    {
        var wire = done.Case.ToWire();
        act.Db.Cases.Add(new CaseRow
        {
            Name = done.Case.Name,
            Declaration = declaration,
            Desk = done.Case.Desk,
            Owner = done.Case.Owner,
            State = done.Case.State.ToString(),
            IsOpen = done.Case.IsOpen,
            DueTime = Due(done.Case),
            NextTickTime = NextTick(done.Case),
            OpenTime = done.Case.OpenedAt,
            Version = done.Case.Version,
            Content = Google.Protobuf.MessageExtensions.ToByteArray(wire),
        });
        Tell(act, done, wire);
    }

    /// <summary>Writes a changed case.</summary>
    /// <param name="act">The act.</param>
    /// <param name="row">The row.</param>
    /// <param name="done">What was done.</param>
    /// <param name="details">Further facts for the audit trail; names and codes.</param>
    public static void Change(Act<ReferralDb> act, CaseRow row, CaseChange.Done done, params ReadOnlySpan<(string Key, string Value)> details)
    {
        var wire = done.Case.ToWire();
        CaseEnd.Note(act, row.State, done.Case);
        row.Desk = done.Case.Desk;
        row.Owner = done.Case.Owner;
        row.State = done.Case.State.ToString();
        row.IsOpen = done.Case.IsOpen;
        row.DueTime = Due(done.Case);
        row.NextTickTime = NextTick(done.Case);
        row.Version = done.Case.Version;
        row.Content = Google.Protobuf.MessageExtensions.ToByteArray(wire);
        Tell(act, done, wire, details);
    }

    private static void Tell(Act<ReferralDb> act, CaseChange.Done done, V1.Case wire, params ReadOnlySpan<(string Key, string Value)> details)
    {
        var happened = done.Case.Events[^1];
        (string, string)[] all = [("state", done.Case.State.ToString()), ("version", wire.Etag), ("by", happened.Actor), ("on_behalf_of", happened.OnBehalfOf), .. details];
        act.Audit(done.Case.Name, happened.Act, done.Case.Office.Length > 0 ? [.. all, ("office", done.Case.Office)] : all);
        act.Publish(CasesTopic, done.Case.Name, wire);
        Standings.Add(act, done.Case);
        if (done.Notice is { } notice)
        {
            act.Publish(EventsTopic, done.Case.Name, NoticeWire.ToWire(done.Case, notice));
        }
    }

    private static DateTimeOffset Due(Case @case) => @case.DueAt ?? Never;
}
