using System.Globalization;
using Customs.Inspection.Service.Queue;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Lists rows of the queue, or all declarations, that meet a filter; the most urgent first.</summary>
public sealed class ListQueueEntries(Store<InspectionDb> store)
{
    /// <summary>One page.</summary>
    public Task<V1.ListQueueEntriesResponse> RunAsync(V1.ListQueueEntriesRequest wire, Caller caller, CancellationToken ct)
    {
        if (!QueueFilter.TryParse(wire.Filter, caller.Subject, out var filter, out var violations))
        {
            throw Rpc.InvalidArgument(violations);
        }

        var size = PageToken.Size(wire.PageSize);
        var (rank, name) = ReadCursor(PageToken.Read(wire, wire.PageToken));
        return store.ReadAsync(
            async (db, inner) =>
            {
                var meeting = db.Queue.Where(q => wire.IncludeEnded || !q.Ended).Meeting(filter);
                var total = await meeting.CountAsync(inner);
#pragma warning disable CA1309 // The database compares, by the order that it sorts by.
                var rows = await meeting.Where(q => q.Rank > rank || (q.Rank == rank && string.Compare(q.Declaration, name) > 0))
#pragma warning restore CA1309
                    .OrderBy(q => q.Rank).ThenBy(q => q.Declaration).Take(size + 1).ToListAsync(inner);
                return new V1.ListQueueEntriesResponse
                {
                    Entries = { rows.Take(size).Select(r => V1.QueueEntry.Parser.ParseFrom(r.Entry)) },
                    NextPageToken = rows.Count > size ? PageToken.Write(wire, string.Create(CultureInfo.InvariantCulture, $"{rows[size - 1].Rank} {rows[size - 1].Declaration}")) : "",
                    TotalSize = total,
                };
            },
            ct);
    }

    private static (long Rank, string Name) ReadCursor(string? cursor) =>
        cursor?.Split(' ', 2) is [var rank, var name] && long.TryParse(rank, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? (number, name) : (long.MinValue, "");
}
