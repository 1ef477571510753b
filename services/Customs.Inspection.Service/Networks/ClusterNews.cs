using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Networks;

/// <summary>Brings the name of a cluster into the rows of the queue, and tells their watchers.</summary>
internal static class ClusterNews
{
    private const int Most = 500;

    /// <summary>Tells it of a member, or of all, that are still in the queue.</summary>
    /// <param name="act">The act, whose changes are in the database already.</param>
    /// <param name="cluster">The cluster.</param>
    /// <param name="member">The declaration; null for all members.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task TellClusterAsync(this Act<InspectionDb> act, string cluster, string? member, CancellationToken ct)
    {
        var rows = await act.Db.Queue
            .Where(q => !q.Ended && (member == null || q.Declaration == member) && act.Db.Declarations.Any(d => d.Name == q.Declaration && d.Cluster == cluster))
            .Take(Most).ToListAsync(ct);
        foreach (var row in rows)
        {
            var entry = V1.QueueEntry.Parser.ParseFrom(row.Entry);
            if (entry.Cluster != cluster)
            {
                entry.Cluster = cluster;
                row.Entry = entry.ToByteArray();
                act.Publish(Topics.Queue, row.Declaration, new V1.QueueEvent { Entry = entry, ClusterOnly = true });
            }
        }
    }
}
