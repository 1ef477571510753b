using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults;

/// <summary>
/// Writes what many acts add in one transaction, so that one wait for the disk serves them all. Whoever comes while nobody writes does so at once, for itself and for those who came
/// while the one before it was waiting for the disk; nobody waits for a group to fill. An act is acknowledged after the commit that holds it and never before; one that can not be
/// stored takes none of its group with it.
/// </summary>
internal sealed class GroupCommit<TDb>(IDbContextFactory<TDb> contexts, WriterGate<TDb> gate) : IAsyncDisposable
    where TDb : StoreDb
{
    /// <summary>Most acts in one transaction: enough to share a wait of milliseconds, few enough for readers and other writers not to notice.</summary>
    public const int Most = 128;

    private readonly ConcurrentQueue<Addition> waiting = new();
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly KeptContexts<TDb> writers = new(contexts);

    /// <summary>Stores it. The exception is what kept this one out, whatever became of others.</summary>
    public async Task AddAsync(Addition addition, CancellationToken ct)
    {
        waiting.Enqueue(addition);
        try
        {
            await turn.WaitAsync(ct);
        }
        catch (OperationCanceledException) when (!addition.TryWithdraw())
        {
            // A group has it already, and its outcome is the answer.
            await addition.Done;
            return;
        }

        try
        {
            while (addition.IsWaiting)
            {
                await WriteAsync(Take());
            }
        }
        finally
        {
            turn.Release();
        }

        await addition.Done;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await writers.DisposeAsync();
        turn.Dispose();
    }

    private List<Addition> Take()
    {
        var group = new List<Addition>();
        while (group.Count < Most && waiting.TryDequeue(out var next))
        {
            if (next.TryTake())
            {
                group.Add(next);
            }
        }

        return group;
    }

    // No token: what one caller wishes is not what the others of its group wish.
    private async Task WriteAsync(List<Addition> group)
    {
        try
        {
            await InsertAsync(group);
        }
        catch (Exception e) when (e is DbException or DbUpdateException or InvalidOperationException)
        {
            if (group.Count == 1)
            {
                group[0].Failed(e);
                return;
            }

            // One of them is in the way of the others: each by itself, so that only that one hears of it.
            foreach (var single in group)
            {
                await WriteAsync([single]);
            }

            return;
        }

        foreach (var addition in group)
        {
            addition.Written();
        }
    }

    private async Task InsertAsync(List<Addition> group)
    {
        using var alone = await gate.EnterAsync(CancellationToken.None);
        var db = await writers.TakeAsync(CancellationToken.None);
        var whole = false;
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None);
            await RowInserts.AddAsync(db, group.SelectMany(a => a.Rows), CancellationToken.None);
            await ActRows.AddAsync(db, group, CancellationToken.None);
            await transaction.CommitAsync(CancellationToken.None);
            whole = true;
        }
        finally
        {
            await (whole ? writers.GiveBackAsync(db) : db.DisposeAsync());
        }
    }
}
