using Customs.ServiceDefaults;
using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;

namespace Customs.Screening.Service;

/// <summary>Matches designations that changed against every party ever declared. The index holds only what changed, so each party costs microseconds.</summary>
internal sealed class Rescreening(Store<ScreeningDb> store, ListIndexes indexes)
{
    /// <summary>Topic of the alerts; payload <see cref="V1.ScreeningAlert"/>.</summary>
    public const string Topic = "alerts";

    private const int Page = 5_000;
    private const string Actor = "screening";

    /// <summary>Runs it.</summary>
    /// <param name="editions">The designations that changed, as small editions of their lists.</param>
    /// <param name="change">In words for the officer: "added in edition 2026-11-24".</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many parties were matched, and the alerts that arose.</returns>
    public async Task<(long Subjects, IReadOnlyList<V1.ScreeningAlert> Alerts)> RunAsync(IReadOnlyList<Edition> editions, string change, CancellationToken ct)
    {
        var alerts = new List<V1.ScreeningAlert>();
        var subjects = 0L;
        if (editions.All(e => e.Designations.Count == 0))
        {
            return (0, alerts);
        }

        // The words of a name mean as much as they do among all listed names, not among the few that changed.
        var corpus = await indexes.OnAsync(null, ct);
        var screener = new Screener(ScreeningIndex.Build(editions, corpus.Screener.Index));
        for (var after = "";;)
        {
            var rows = await store.ReadAsync((db, inner) => ReadAsync(db, after, inner), ct);
            foreach (var row in rows)
            {
                alerts.AddRange(Screen(screener, row, change));
            }

            subjects += rows.Count;
            if (rows.Count < Page)
            {
                break;
            }

            after = rows[^1].Name;
        }

        return (subjects, alerts.Count == 0 ? alerts : await store.ActAsync(Actor, (act, _) => Tell(act, alerts), ct));
    }

    private static Task<List<SubjectRow>> ReadAsync(ScreeningDb db, string after, CancellationToken ct)
    {
#pragma warning disable CA1309 // The database compares: EF translates this overload only.
        return db.Subjects.Where(s => string.Compare(s.Name, after) > 0).OrderBy(s => s.Name).Take(Page).ToListAsync(ct);
#pragma warning restore CA1309
    }

    private static IEnumerable<V1.ScreeningAlert> Screen(Screener screener, SubjectRow row, string change)
    {
        var query = QueryWire.Read(V1.PartyQuery.Parser.ParseFrom(row.Party), "party", []);
        var result = query is null ? null : screener.Screen(query);
        return result is null || result.Verdict == Verdict.Clear
            ? []
            : [.. result.Matches.Where(m => m.Strength > MatchStrength.Weak).Select(m => new V1.ScreeningAlert { Subject = row.Name, Match = MatchWire.ToWire(m, query!.Name), Change = change })];
    }

    private static Task<IReadOnlyList<V1.ScreeningAlert>> Tell(Act<ScreeningDb> act, List<V1.ScreeningAlert> alerts)
    {
        foreach (var alert in alerts)
        {
            alert.AlertTime = act.Time.ToTimestamp();
            act.Publish(Topic, alert.Subject, alert);
            act.Audit(alert.Subject, "ScreeningAlertRaised", ("designation", alert.Match.Designation));
        }

        return Task.FromResult<IReadOnlyList<V1.ScreeningAlert>>(alerts);
    }
}
