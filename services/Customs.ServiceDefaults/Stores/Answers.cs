using Google.Protobuf;
using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults;

/// <summary>The answers that requests got before.</summary>
public static class Answers
{
    /// <summary>What was kept of the answer that the request got before, or null; for a read that asks more.</summary>
    /// <exception cref="Grpc.Core.RpcException">The id was used for other content.</exception>
    public static async Task<T?> FindAnswerAsync<T>(this StoreDb db, ActRequest request, CancellationToken ct)
        where T : class, IMessage<T>, new()
    {
        var row = await db.Requests.AsNoTracking().FirstOrDefaultAsync(r => r.RequestId == request.RequestId, ct);
        if (row is null)
        {
            return null;
        }

        if (!row.ContentHash.AsSpan().SequenceEqual(request.ContentHash))
        {
            throw Rpc.RequestIdReused(request.RequestId);
        }

        var answer = new T();
        answer.MergeFrom(row.Answer);
        return answer;
    }
}
