using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Screening.Service;

/// <summary>Holds indexes over editions in memory: the present one always, and a few of earlier days. Each is built once and swapped whole.</summary>
#pragma warning disable CA1001 // The semaphore is never waited for by its handle, and a load that is still at work when the host stops has to be able to release it.
internal sealed class ListIndexes(Store<ScreeningDb> store, TimeProvider time)
#pragma warning restore CA1001
{
    private const int EarlierKept = 3;

    private readonly SemaphoreSlim building = new(1);
    private readonly LinkedList<(string Key, ListSnapshot Snapshot)> earlier = new();
    private volatile IReadOnlyList<EditionRow>? editions;
    private volatile Tuple<string, ListSnapshot>? present;

    /// <summary>All editions, rejected ones included.</summary>
    /// <exception cref="Grpc.Core.RpcException">UNAVAILABLE before they are in memory: an answer would rest on no list, and an import would be held against none.</exception>
    public IReadOnlyList<EditionRow> All => editions ?? throw Rpc.Unavailable("the lists are being loaded");

    /// <summary>Today, by the day of UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    /// <summary>The editions in force on a day; null means today.</summary>
    public IReadOnlyList<EditionRow> InForce(DateOnly? day) => EditionsInForce.On(day ?? Today, All);

    /// <summary>Reads the table of editions again and makes the present index ready.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        var rows = await store.ReadAsync((db, inner) => db.Editions.OrderBy(e => e.Sequence).ToListAsync(inner), ct);
        if (editions is not { } newer || newer.Count <= rows.Count)
        {
            editions = rows; // editions are only ever added, so the longer of two reads that cross is the later
        }

        await OnAsync(null, ct);
    }

    /// <summary>The index for a day; null means today. Built when it is not in memory.</summary>
    public async Task<ListSnapshot> OnAsync(DateOnly? day, CancellationToken ct)
    {
        var wanted = InForce(day);
        var key = ListSnapshot.KeyOf(wanted);
        if (Find(key) is { } ready)
        {
            return ready;
        }

        await building.WaitAsync(ct);
        try
        {
            if (Find(key) is { } meanwhile)
            {
                return meanwhile;
            }

            var snapshot = await BuildAsync(wanted, ct);
            Keep(key, snapshot, isPresent: day is null || day == Today);
            return snapshot;
        }
        finally
        {
            building.Release();
        }
    }

    /// <summary>Reads one edition whole.</summary>
    public async Task<Edition> ReadAsync(EditionRow row, CancellationToken ct)
    {
        var content = await store.ReadAsync((db, inner) => db.EditionContents.Where(c => c.Edition == row.Name).Select(c => c.Content).SingleAsync(inner), ct);
        return EditionContent.Unpack(content);
    }

    private ListSnapshot? Find(string key)
    {
        if (present is { } now && now.Item1 == key)
        {
            return now.Item2;
        }

        lock (earlier)
        {
            return earlier.FirstOrDefault(e => e.Key == key).Snapshot;
        }
    }

    private async Task<ListSnapshot> BuildAsync(IReadOnlyList<EditionRow> wanted, CancellationToken ct)
    {
        var read = new List<Edition>();
        foreach (var row in wanted)
        {
            read.Add(await ReadAsync(row, ct));
        }

        return new ListSnapshot(new Screener(ScreeningIndex.Build(read)), wanted);
    }

    private void Keep(string key, ListSnapshot snapshot, bool isPresent)
    {
        if (isPresent)
        {
            present = Tuple.Create(key, snapshot);
            return;
        }

        lock (earlier)
        {
            earlier.AddFirst((key, snapshot));
            if (earlier.Count > EarlierKept)
            {
                earlier.RemoveLast();
            }
        }
    }
}
