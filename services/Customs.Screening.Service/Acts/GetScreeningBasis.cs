using System.Security.Cryptography;
using System.Text;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Screening.Service;

/// <summary>Tells what decides the answers of a day beside the question; callers put it into the keys of what they keep.</summary>
internal sealed class GetScreeningBasis(ListIndexes indexes, Dispositions dispositions, OutboxTail<ScreeningDb> tail)
{
    /// <summary>The basis of a day; null means today.</summary>
    public V1.ScreeningBasis On(DateOnly? day)
    {
        var editions = indexes.InForce(day);
        var basis = new V1.ScreeningBasis { MatcherVersion = Screener.MatcherVersion };
        basis.Editions.AddRange(editions.Select(e => EditionWire.Ref(new EditionKey(e.List, e.Date))));
        var all = $"{Screener.MatcherVersion}\n{ListSnapshot.KeyOf(editions)}\n{dispositions.Revision}";
        basis.Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
        return basis;
    }

    /// <summary>Streams the basis: at once, after every change, and every 15 seconds.</summary>
    public async Task WatchAsync(IServerStreamWriter<V1.ScreeningBasis> responses, CancellationToken ct)
    {
        var head = await tail.HeadAsync(ct);
        await responses.WriteAsync(On(null), ct);
        await foreach (var batch in tail.FollowAsync(EditionFollower.Topic, head, ct))
        {
            if (batch.Rows.Count > 0)
            {
                await indexes.RefreshAsync(ct);
                await dispositions.RefreshAsync(ct);
            }

            await responses.WriteAsync(On(null), ct);
        }
    }
}
