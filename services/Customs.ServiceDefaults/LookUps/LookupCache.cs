using Google.Protobuf;
using Grpc.Core;
using ZiggyCreatures.Caching.Fusion;

namespace Customs.ServiceDefaults;

/// <summary>
/// Answers of other services, kept by a key that holds everything that decides them (form version, matcher version, editions, as-of day, normalised input): nothing is ever invalidated, and an
/// old answer under its key is as right as a new one. In memory; behind it Redis when it is configured. Redis slow or away is a miss, never an error.
/// </summary>
/// <remarks>Answers are shared between callers: clone a message before changing it. What failed is never kept.</remarks>
public sealed class LookupCache(IFusionCache cache)
{
    /// <summary>The answer under the key, made when there is none; callers at the same time wait for one making.</summary>
    /// <param name="key"><c>screening:v1:{basis}:{sha256 of normalised input}</c>; see <see cref="LookupKey"/>.</param>
    /// <param name="make">Makes the answer; its exceptions reach the caller.</param>
    /// <param name="ct">Ends the wait.</param>
    public ValueTask<T> GetOrAddAsync<T>(string key, Func<CancellationToken, Task<T>> make, CancellationToken ct)
        where T : class, IMessage<T>, new() =>
        cache.GetOrSetAsync<T>(key, (_, inner) => make(inner), token: ct);

    /// <summary>The answers under many keys; those that are absent are made by one call.</summary>
    /// <param name="keys">The keys; the answer keeps their order.</param>
    /// <param name="make">Given the positions of the keys that are absent, gives one look-up for each in the same order. It may leave some not performed; when it throws
    /// <see cref="RpcException"/>, all of them are not performed and the status is why.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<IReadOnlyList<LookUp<T>>> GetOrAddManyAsync<T>(
        IReadOnlyList<string> keys, Func<IReadOnlyList<int>, CancellationToken, Task<IReadOnlyList<LookUp<T>>>> make, CancellationToken ct)
        where T : class, IMessage<T>, new()
    {
        var answers = new LookUp<T>[keys.Count];
        var found = await Task.WhenAll(keys.Select(key => cache.TryGetAsync<T>(key, token: ct).AsTask()));
        var absent = new List<int>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (found[i] is { HasValue: true, Value: { } value })
            {
                answers[i] = LookUp.Of(value);
            }
            else
            {
                absent.Add(i);
            }
        }

        if (absent.Count > 0)
        {
            await MakeAsync(keys, absent, answers, make, ct);
        }

        return answers;
    }

    private async Task MakeAsync<T>(
        IReadOnlyList<string> keys, List<int> absent, LookUp<T>[] answers, Func<IReadOnlyList<int>, CancellationToken, Task<IReadOnlyList<LookUp<T>>>> make, CancellationToken ct)
        where T : class, IMessage<T>, new()
    {
        IReadOnlyList<LookUp<T>> made;
        try
        {
            made = await make(absent, ct);
        }
        catch (RpcException) when (ct.IsCancellationRequested)
        {
            // Who gave up is told so in the way that hosts and callers know: a service that stops has not failed.
            throw new OperationCanceledException(ct);
        }
        catch (RpcException e)
        {
            made = [.. Enumerable.Repeat(LookUp.Not<T>(e.StatusCode.ToString()), absent.Count)];
        }

        if (made.Count != absent.Count)
        {
            throw new InvalidOperationException($"{absent.Count} look-ups were asked for and {made.Count} came back");
        }

        for (var i = 0; i < absent.Count; i++)
        {
            answers[absent[i]] = made[i];
            if (made[i].Value is { } value)
            {
                await cache.SetAsync(keys[absent[i]], value, token: ct);
            }
        }
    }
}
