namespace Customs.ServiceDefaults;

/// <summary>An act that waits for its place in a group.</summary>
/// <param name="work">Does all of it in the transaction of the group: what it throws undoes it, and nothing else.</param>
/// <param name="ct">The wish of its caller to give up.</param>
internal sealed class WaitingAct<TDb>(Func<TDb, CancellationToken, Task> work, CancellationToken ct)
    where TDb : StoreDb
{
    private const int Waiting = 0;
    private const int Taken = 1;
    private const int Withdrawn = 2;

    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int state;
    private Exception? failure;

    /// <summary>Ends when what it did stands in the store, or with what undid it.</summary>
    public Task Done => done.Task;

    public bool IsWaiting => Volatile.Read(ref state) == Waiting;

    /// <summary>Takes it into a group; false when its caller has given up before.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref state, Taken, Waiting) == Waiting;

    /// <summary>Its caller gives up; false when a group has it, and the outcome has to be awaited.</summary>
    public bool TryWithdraw() => Interlocked.CompareExchange(ref state, Withdrawn, Waiting) == Waiting;

    public Task DoAsync(TDb db) => work(db, ct);

    /// <summary>Keeps what undid it; true, for an exception filter.</summary>
    public bool FailsWith(Exception why)
    {
        failure = why;
        return true;
    }

    /// <summary>The transaction of the group stands.</summary>
    public void Stands()
    {
        if (failure is null)
        {
            done.SetResult();
        }
        else
        {
            done.SetException(failure);
        }
    }

    /// <summary>The transaction of the group fell, and this act with it.</summary>
    public void Falls(Exception why) => done.SetException(failure ?? why);
}
