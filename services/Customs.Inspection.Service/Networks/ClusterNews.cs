using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Networks;

/// <summary>Brings a cluster that got another name into the rows of the queue, and tells their watchers.</summary>
internal static class ClusterNews
{
    private const int Most = 500;

    /// <summary>Tells it of all members that are still in the queue, but for the declaration whose own row is written afterwards.</summary>
    public static async Task TellClusterAsync(this Act<InspectionDb> act, string cluster, string except, CancellationToken ct)
    {
        var rows = await act.Db.Queue.Where(q => !q.Ended && q.Declaration != except && act.Db.Declarations.Any(d => d.Name == q.Declaration && d.Cluster == cluster)).Take(Most).ToListAsync(ct);
        foreach (var row in rows)
        {
            var entry = V1.QueueEntry.Parser.ParseFrom(row.Entry);
            entry.Cluster = cluster;
            row.Entry = entry.ToByteArray();
            act.Publish(Topics.Queue, row.Declaration, new V1.QueueEvent { Entry = entry });
        }
    }
}
