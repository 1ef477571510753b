using Customs.Primitives;
using Google.Rpc;
using Grpc.Core;

namespace Customs.ServiceDefaults.Tests;

/// <summary>Reads what a call failed with.</summary>
public static class Failure
{
    public static async Task<RpcException> OfAsync<T>(AsyncUnaryCall<T> call) => await Assert.ThrowsAsync<RpcException>(async () => await call);

    public static string? Reason(this RpcException e) => e.GetRpcStatus()?.GetDetail<ErrorInfo>()?.Reason;

    public static IEnumerable<string> Fields(this RpcException e) => e.GetRpcStatus()?.GetDetail<BadRequest>()?.FieldViolations.Select(v => v.Field) ?? [];

    public static IEnumerable<FieldViolation> Violations(this RpcException e) =>
        e.GetRpcStatus()?.GetDetail<BadRequest>()?.FieldViolations.Select(v => new FieldViolation(v.Field, v.Description)) ?? [];
}
