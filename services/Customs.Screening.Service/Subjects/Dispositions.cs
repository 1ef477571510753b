using System.Collections.Frozen;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.Screening.Service;

/// <summary>What was decided on earlier matches, in memory. A decision counts while the designation is as it was when it was judged.</summary>
internal sealed class Dispositions(Store<ScreeningDb> store)
{
    private volatile Known known = new(FrozenDictionary<(string, string), V1.Disposition>.Empty, "0");

    /// <summary>Changes with every decision; part of the basis of answers.</summary>
    public string Revision => known.Revision;

    /// <summary>Reads them again.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        var rows = await store.ReadAsync((db, inner) => db.Dispositions.ToListAsync(inner), ct);
        var read = rows.ToFrozenDictionary(r => (r.SubjectKey, r.Designation), r => V1.Disposition.Parser.ParseFrom(r.Content));
        var newest = read.Count == 0 ? "0" : read.Values.Max(d => d.DecideTime.ToDateTimeOffset().UtcTicks).ToString(System.Globalization.CultureInfo.InvariantCulture);
        known = new Known(read, $"{read.Count}-{newest}");
    }

    /// <summary>The decision on a party and a designation; null when there is none, or the designation has changed since.</summary>
    public V1.Disposition? Find(string subjectKey, string designation, ByteString hash) =>
        known.Decisions.TryGetValue((subjectKey, designation), out var decision) && decision.DesignationHash == hash ? decision : null;

    /// <summary>Whether anything has been decided at all; spares the hashing of designations where not.</summary>
    public bool Any => known.Decisions.Count > 0;

    private sealed record Known(FrozenDictionary<(string, string), V1.Disposition> Decisions, string Revision);
}
