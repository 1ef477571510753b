using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Classification.Service;

/// <summary>Streams the basis of answers: at once, after every change, and every 15 seconds.</summary>
internal sealed class WatchBasis(ControlLists lists, OutboxTail<ClassificationDb> tail)
{
    /// <summary>Runs until the caller ends it.</summary>
    public async Task RunAsync(IServerStreamWriter<V1.ClassificationBasis> responses, CancellationToken ct)
    {
        var head = await tail.HeadAsync(ct);
        await responses.WriteAsync(lists.Basis(null), ct);
        await foreach (var batch in tail.FollowAsync(ControlListFollower.Topic, head, ct))
        {
            if (batch.Rows.Count > 0)
            {
                await lists.RefreshAsync(ct);
            }

            await responses.WriteAsync(lists.Basis(null), ct);
        }
    }
}
