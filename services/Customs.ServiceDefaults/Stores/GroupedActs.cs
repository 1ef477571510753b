using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Customs.ServiceDefaults;

/// <summary>
/// Does the acts of one SQLite file, which has one writer anyway: those that wait at the same time one after the other in one transaction, so that one wait for the disk serves them all. Who comes
/// while nobody writes begins at once; nobody waits for a group to fill. An act is acknowledged after the commit that holds it and never before, and one that fails is undone by itself.
/// </summary>
internal sealed class GroupedActs<TDb>(IDbContextFactory<TDb> contexts, WriterGate<TDb> gate) : IAsyncDisposable
    where TDb : StoreDb
{
    /// <summary>Most acts in one transaction: enough to share a wait of milliseconds, few enough for the last not to wait long for the others.</summary>
    public const int Most = 32;

    private const string Savepoint = "act";

    private readonly ConcurrentQueue<WaitingAct<TDb>> waiting = new();
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly KeptContexts<TDb> writers = new(contexts);

    /// <summary>Does it. The exception is what undid this one, whatever became of others.</summary>
    public async Task RunAsync(Func<TDb, CancellationToken, Task> work, CancellationToken ct)
    {
        var act = new WaitingAct<TDb>(work, ct);
        waiting.Enqueue(act);
        try
        {
            await turn.WaitAsync(ct);
        }
        catch (OperationCanceledException) when (!act.TryWithdraw())
        {
            // A group has it already, and its outcome is the answer.
            await act.Done;
            return;
        }

        try
        {
            while (act.IsWaiting)
            {
                await TogetherAsync(Take());
            }
        }
        finally
        {
            turn.Release();
        }

        await act.Done;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await writers.DisposeAsync();
        turn.Dispose();
    }

    private List<WaitingAct<TDb>> Take()
    {
        var group = new List<WaitingAct<TDb>>();
        while (group.Count < Most && waiting.TryDequeue(out var next))
        {
            if (next.TryTake())
            {
                group.Add(next);
            }
        }

        return group;
    }

    private async Task TogetherAsync(List<WaitingAct<TDb>> group)
    {
        try
        {
            await CommitAsync(group);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or OperationCanceledException)
        {
            group.ForEach(a => a.Falls(e));
            return;
        }

        group.ForEach(a => a.Stands());
    }

    // No token: what one caller wishes is not what the others of its group wish.
    private async Task CommitAsync(List<WaitingAct<TDb>> group)
    {
        using var alone = await gate.EnterAsync(CancellationToken.None);
        var db = await writers.TakeAsync(CancellationToken.None);
        var whole = false;
        try
        {
            db.Database.AutoSavepointsEnabled = false;
            await using (var transaction = await db.Database.BeginTransactionAsync(CancellationToken.None))
            {
                foreach (var act in group)
                {
                    await DoAsync(db, transaction, act);
                }

                await transaction.CommitAsync(CancellationToken.None);
            }

            whole = true;
        }
        finally
        {
            await (whole ? writers.GiveBackAsync(db) : db.DisposeAsync());
        }
    }

    private static async Task DoAsync(TDb db, IDbContextTransaction transaction, WaitingAct<TDb> act)
    {
        await transaction.CreateSavepointAsync(Savepoint, CancellationToken.None);
        try
        {
            await act.DoAsync(db);
            await transaction.ReleaseSavepointAsync(Savepoint, CancellationToken.None);
        }
        catch (Exception e) when (act.FailsWith(e))
        {
            // It is its caller's; the others of the group do not hear of it.
            await transaction.RollbackToSavepointAsync(Savepoint, CancellationToken.None);
        }

        db.ChangeTracker.Clear();
    }
}
