using Customs.Inspection.History;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Networks;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>Keeps what later declarations are told of this one: by which keys it is found, what it holds, which cluster it is in, what was paid.</summary>
internal static class Remembering
{
    /// <summary>Keeps it, and writes the cluster into the assessment.</summary>
    /// <param name="act">The act that stores the assessment.</param>
    /// <param name="row">The declaration.</param>
    /// <param name="task">What was assessed.</param>
    /// <param name="assessment">The assessment; its network gets the cluster.</param>
    /// <param name="hubSize">Declarations from which on a key is no longer counted.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task RememberAsync(this Act<InspectionDb> act, DeclarationRow row, AssessmentTask task, V1.Assessment assessment, int hubSize, CancellationToken ct)
    {
        var keys = KeptKey.Of(task.Dossier);
        var added = await act.KeysAsync(row, task, keys, ct);
        var facts = HistoryFacts.Make(task.Wire.Declared, assessment).ToByteArray();
        if (row.AssessmentNumber == 1)
        {
            act.Db.History.Add(new HistoryRow { Declaration = row.Name, Facts = facts });
            await act.KeepPeersAsync(task, assessment, ct);
        }
        else
        {
            (await act.Db.History.SingleAsync(h => h.Declaration == row.Name, ct)).Facts = facts;
        }

        var overtaken = await act.WriteOffAsync(row, task, assessment, ct);
        var cluster = await act.JoinNetworkAsync(row, keys, added, KnownParties.Of(task, keys, assessment), hubSize, ct);
        if (overtaken && cluster is not null)
        {
            cluster.Grown = true;
        }

        assessment.Network ??= new V1.Network();
        assessment.Network.Cluster = cluster?.Name ?? "";
        assessment.Network.MemberCount = cluster?.Members ?? 0;
    }

    // Those by which earlier dossiers of this declaration were found, and this one is not, are taken out.
    private static async Task<IReadOnlySet<HistoryKey>> KeysAsync(this Act<InspectionDb> act, DeclarationRow row, AssessmentTask task, IReadOnlyList<KeptKey> keys, CancellationToken ct)
    {
        var lodgedAt = task.Dossier.Declaration.LodgedAt;
        var added = keys.Select(k => k.Held).DistinctBy(h => h.Key).ToDictionary(h => h.Key);
        if (row.AssessmentNumber > 1)
        {
            foreach (var old in await act.Db.HistoryKeys.Where(k => k.Declaration == row.Name).ToListAsync(ct))
            {
                if (old.LodgedAt != lodgedAt || !added.Remove(KeptKey.Read(old).Key))
                {
                    act.Db.HistoryKeys.Remove(old);
                }
            }
        }

        act.Db.HistoryKeys.AddRange(added.Values.Select(h => new HistoryKeyRow
        {
            Scope = row.Scope,
            Kind = Links.Word(h.Key.Kind),
            Value = h.Key.Value,
            LodgedAt = lodgedAt,
            Declaration = row.Name,
            Party = h.Holder.Length <= 200 ? h.Holder : h.Holder[..200],
            Country = h.Country,
            Role = h.Role.Length <= 40 ? h.Role : h.Role[..40],
        }));
        return added.Keys.ToHashSet();
    }
}
