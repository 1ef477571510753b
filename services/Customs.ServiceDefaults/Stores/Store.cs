using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults;

/// <summary>The store of one service: reads, and acts that are whole, audited, told to followers and done once for a request id.</summary>
public sealed class Store<TDb>(IDbContextFactory<TDb> contexts, WriterGate<TDb> gate, OutboxSignal<TDb> signal, TimeProvider time) : IAsyncDisposable
    where TDb : StoreDb
{
    private const int MostAttempts = 10;

    private readonly GroupedActs<TDb> together = new(contexts, gate);
    private readonly KeptContexts<TDb> readers = new(contexts);

    /// <summary>Reads with a context of its own, all statements as of one moment: what others commit meanwhile is seen whole by the next read or not at all. Entities are not tracked.</summary>
    public async Task<T> ReadAsync<T>(Func<TDb, CancellationToken, Task<T>> read, CancellationToken ct)
    {
        var db = await readers.TakeAsync(ct);
        var whole = false;
        try
        {
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await using var moment = await Moment.BeginAsync(db, ct);
            var answer = await read(db, ct);
            whole = true;
            return answer;
        }
        finally
        {
            await (whole ? readers.GiveBackAsync(db) : db.DisposeAsync());
        }
    }

    /// <summary>The answer that the request got before, or null. For use cases that ask other services first: a retry need not ask them again.</summary>
    /// <exception cref="Grpc.Core.RpcException">The id was used for other content.</exception>
    public Task<T?> FindAnswerAsync<T>(ActRequest request, CancellationToken ct)
        where T : class, IMessage<T>, new() =>
        ReadAsync((db, inner) => db.FindAnswerAsync<T>(request, inner), ct);

    /// <summary>Does an act once for its request id, in one transaction; a second call with the same id gets the first answer.</summary>
    /// <param name="request">Id, caller and content.</param>
    /// <param name="act">What to do; run again when others changed the same rows. What it throws undoes everything.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<T> ActAsync<T>(ActRequest request, Func<Act<TDb>, CancellationToken, Task<T>> act, CancellationToken ct)
        where T : class, IMessage<T>, new() => ActAsync(request, act, answer => answer, ct);

    /// <summary>The same, keeping less of the answer than is given.</summary>
    /// <param name="request">Id, caller and content.</param>
    /// <param name="act">What to do; run again when others changed the same rows. What it throws undoes everything.</param>
    /// <param name="kept">What of the answer is kept for a retry.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<T> ActAsync<T>(ActRequest request, Func<Act<TDb>, CancellationToken, Task<T>> act, Func<T, T> kept, CancellationToken ct)
        where T : class, IMessage<T>, new() =>
        TryUntilAloneAsync(request.Actor, async (doing, inner) =>
        {
            if (await doing.Db.FindAnswerAsync<T>(request, inner) is { } earlier)
            {
                return (earlier, Done: false);
            }

            var answer = await act(doing, inner);
            doing.Db.Requests.Add(Row(request, kept(answer), doing.Time));
            return (answer, Done: true);
        }, ct);

    /// <summary>Does an act of the system itself, which has no request id; the caller sees to it that it happens once.</summary>
    /// <param name="actor">The service, for the audit trail.</param>
    /// <param name="act">What to do; run again when others changed the same rows.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<T> ActAsync<T>(string actor, Func<Act<TDb>, CancellationToken, Task<T>> act, CancellationToken ct) =>
        TryUntilAloneAsync(actor, async (doing, inner) => (await act(doing, inner), Done: true), ct);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await readers.DisposeAsync();
        await together.DisposeAsync();
    }

    private static RequestRow Row(ActRequest request, IMessage answer, DateTimeOffset time) =>
        new() { RequestId = request.RequestId, ContentHash = request.ContentHash, Answer = answer.ToByteArray(), RecordedTime = time };

    private async Task<T> TryUntilAloneAsync<T>(string actor, Func<Act<TDb>, CancellationToken, Task<(T Answer, bool Done)>> run, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(actor, run, ct);
            }
            catch (Exception e) when (StoreConflicts.IsConflict(e))
            {
                if (attempt == MostAttempts)
                {
                    throw Rpc.Unavailable("too many others changed the same thing at once", Reasons.Contended);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(attempt * Random.Shared.Next(1, 10)), time, ct);
            }
        }
    }

    private async Task<T> TryAsync<T>(string actor, Func<Act<TDb>, CancellationToken, Task<(T Answer, bool Done)>> run, CancellationToken ct)
    {
        (T Answer, bool Done) outcome = default;
        var news = false;
        async Task DoAsync(TDb db, CancellationToken inner)
        {
            var act = new Act<TDb>(db, actor, StoreDb.Micros(time.GetUtcNow()));
            outcome = await run(act, inner);
            if (outcome.Done)
            {
                await act.SaveAsync(inner);
                await ActRows.AddAsync(act, inner);
                news = act.Published.Count > 0;
            }
        }

        await (gate.IsSingle ? together.RunAsync(DoAsync, ct) : AloneAsync(DoAsync, ct));
        if (news)
        {
            signal.Pulse();
        }

        return outcome.Answer;
    }

    // A server has many writers, and locks rows for those that meet.
    private async Task AloneAsync(Func<TDb, CancellationToken, Task> work, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await work(db, ct);

        // From here on the caller's wish to give up no longer counts: what is being written must have one outcome.
        await transaction.CommitAsync(CancellationToken.None);
    }
}
