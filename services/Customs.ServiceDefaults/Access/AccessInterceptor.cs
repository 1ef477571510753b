using Grpc.Core;

namespace Customs.ServiceDefaults;

/// <summary>
/// Lets a call through when its caller holds a role that the rpc declares in the proto (<c>customs.common.v1.access</c>). Health answers everybody and reflection
/// every known caller; any other rpc without a declaration is refused to all.
/// </summary>
public sealed class AccessInterceptor(ContractMethods contracts) : GateInterceptor
{
    /// <inheritdoc/>
    protected override void Check(ServerCallContext context, object? request)
    {
        if (context.Method.StartsWith("/grpc.health.v1.Health/", StringComparison.Ordinal))
        {
            return;
        }

        var caller = Caller.TryFrom(context) ?? throw Unknown(context);
        if (context.Method.StartsWith("/grpc.reflection.", StringComparison.Ordinal))
        {
            return;
        }

        var allowed = contracts.RolesOf(context.Method);
        if (!caller.Roles.Overlaps(allowed))
        {
            throw Rpc.PermissionDenied(allowed.Count == 0
                ? $"{context.Method} declares no roles"
                : $"{context.Method} needs one of the roles {string.Join(", ", allowed.Order().Select(RoleNames.Write))}");
        }
    }

    // Who cannot be asked about now is not refused for good: the same token may be valid in a minute.
    private static RpcException Unknown(ServerCallContext context) => context.GetHttpContext().Items.ContainsKey(OidcBearer.ProviderAway)
        ? Rpc.Unavailable("the token can not be checked: the OpenID Connect provider does not answer", Reasons.ProviderUnavailable)
        : Rpc.Unauthenticated();
}
