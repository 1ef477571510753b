using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Classification.Service;

/// <summary>Holds the starter pack and the imported lists in memory, ready to classify; swapped whole when an edition lands.</summary>
#pragma warning disable CA1001 // The semaphore is never waited for by its handle, and a load that is still at work when the host stops has to be able to release it.
internal sealed class ControlLists(Store<ClassificationDb> store, TimeProvider time)
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim building = new(1);
    private volatile Loaded? loaded;

    /// <summary>What is loaded.</summary>
    /// <exception cref="Grpc.Core.RpcException">UNAVAILABLE before the lists are in memory.</exception>
    public Loaded Now => loaded ?? throw Rpc.Unavailable("the control lists are being loaded");

    /// <summary>Whether the lists are in memory.</summary>
    public bool IsReady => loaded is not null;

    /// <summary>Today, by the day of UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>Reads the table of editions again; builds anew when it has changed.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await building.WaitAsync(ct);
        try
        {
            var rows = await store.ReadAsync((db, inner) => db.Editions.OrderBy(e => e.Sequence).ToListAsync(inner), ct);
            var confirmed = await store.ReadAsync((db, inner) => db.ItemKnowledge.OrderBy(k => k.Sequence).ToListAsync(inner), ct);
            var last = confirmed.Count == 0 ? 0 : confirmed[^1].Sequence;
            if (loaded is { } before && before.Editions.Count == rows.Count && before.LastKnowledge == last)
            {
                return;
            }

            // The indexes of the lists are kept where only knowledge is new.
            var set = loaded is { } same && same.Editions.Count == rows.Count
                ? same.Set
                : new ControlListSet(loaded?.Set.Pack ?? StarterPack.Read(), [.. rows.Where(r => !r.IsRejected).Select(ControlContent.Read)]);
            var known = new KnownItems(confirmed.Select(k => KnowledgeWire.ToCore(V1.ItemKnowledge.Parser.ParseFrom(k.Content))), last.ToString(CultureInfo.InvariantCulture));
            loaded = new Loaded(set, new Classifier(set, known), rows, last);
        }
        finally
        {
            building.Release();
        }
    }

    /// <summary>What decides the answers of a day beside the line.</summary>
    public V1.ClassificationBasis Basis(DateOnly? day)
    {
        var basis = Now.Classifier.BasisOn(day ?? Today);
        var wire = new V1.ClassificationBasis { ClassifierVersion = basis.ClassifierVersion };
        wire.Editions.AddRange(basis.Lists.Select(ClassificationWire.ToWire));

        // An edition of an earlier day that is imported later changes answers for days before today as well, so all editions count.
        var all = $"{basis.Key}\n{string.Join('\n', Now.Editions.Select(e => e.Name))}";
        wire.Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
        return wire;
    }

    /// <summary>What is loaded.</summary>
    /// <param name="Set">The lists.</param>
    /// <param name="Classifier">Classifies against them.</param>
    /// <param name="Editions">Imports, rejected ones included.</param>
    /// <param name="LastKnowledge">Number of the latest confirmation of a model; 0 when there is none.</param>
    internal sealed record Loaded(ControlListSet Set, Classifier Classifier, IReadOnlyList<ControlEditionRow> Editions, long LastKnowledge);
}
