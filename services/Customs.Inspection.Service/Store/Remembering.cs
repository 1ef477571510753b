using Customs.Inspection.History;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Networks;
using Customs.Inspection.Service.Relays;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>
/// Keeps what later declarations are told of this one: by which keys it is found, what it holds, what it writes off. A declaration that is new only adds rows here; what has to change
/// what is there (clusters, counts, peers) is left to <see cref="Networks.NetworkFollower"/>, which is told through the outbox.
/// </summary>
internal static class Remembering
{
    /// <summary>Keeps it.</summary>
    /// <param name="act">The act that stores the assessment.</param>
    /// <param name="row">The declaration.</param>
    /// <param name="task">What was assessed.</param>
    /// <param name="assessment">The assessment, with its name.</param>
    /// <param name="ct">Ends the wait.</param>
    public static async Task RememberAsync(this Act<InspectionDb> act, DeclarationRow row, AssessmentTask task, V1.Assessment assessment, CancellationToken ct)
    {
        var keys = KeptKey.Of(task.Dossier);
        var added = await act.KeysAsync(row, task, keys, ct);
        var facts = HistoryFacts.Make(task.Wire.Declared, assessment).ToByteArray();
        if (row.AssessmentNumber == 1)
        {
            act.Db.History.Add(new HistoryRow { Declaration = row.Name, Facts = facts });
        }
        else
        {
            (await act.Db.History.SingleAsync(h => h.Declaration == row.Name, ct)).Facts = facts;
        }

        await act.WriteOffAsync(row, task, ct);
        act.Publish(Topics.Network, row.Name, new V1.NetworkNews
        {
            Assessment = assessment.Name,
            AddedKeys = { keys.Where(k => added.Contains(k.Held.Key)).Select(k => k.Network.Text).Distinct(StringComparer.Ordinal) },
        });
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
