using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Inspection.Service.Checks;

/// <summary>Turns a call that failed into look-ups that were not performed.</summary>
internal static class Away
{
    /// <summary>What the call gives, or why it gave nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="count">How many look-ups it was to give.</param>
    /// <param name="ct">The caller's own wish to give up, which stays an exception.</param>
    public static async Task<IReadOnlyList<LookUp<T>>> OrNotPerformed<T>(Func<Task<IReadOnlyList<LookUp<T>>>> call, int count, CancellationToken ct)
        where T : class, IMessage<T>
    {
        try
        {
            return await call();
        }
        catch (RpcException e) when (!ct.IsCancellationRequested)
        {
            return [.. Enumerable.Repeat(LookUp.Not<T>(e.StatusCode.ToString()), count)];
        }
    }
}
