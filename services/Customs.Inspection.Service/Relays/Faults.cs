using System.Data.Common;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Relays;

/// <summary>Faults that pass by themselves: work in the background waits and tries again, it never ends the process.</summary>
internal static class Faults
{
    /// <summary>Whether a fault is the store's or another service's and may pass.</summary>
    public static bool MayPass(Exception e) => e is DbException or DbUpdateException or RpcException { StatusCode: StatusCode.Unavailable };

    /// <summary>Takes an event of a stream; a store that is away breaks the stream off, which is opened again from the position that is stored.</summary>
    public static async Task OrBreakOffAsync(Func<Task> take)
    {
        try
        {
            await take();
        }
        catch (Exception e) when (e is DbException or DbUpdateException)
        {
            throw Rpc.Unavailable($"the store does not answer: {e.GetType().Name}", Reasons.StoreUnavailable);
        }
    }
}
