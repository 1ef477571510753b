using System.Collections.Frozen;
using System.Security.Claims;
using Customs.Common.V1;
using Customs.Primitives;
using Grpc.Core;

namespace Customs.ServiceDefaults;

/// <summary>Who calls, as the token or the certificate of the call proves it.</summary>
/// <param name="Subject">Identity that the audit trail records; four-eyes rules compare it.</param>
/// <param name="Roles">What the caller is entitled to.</param>
/// <param name="Office">Customs office the caller is bound to; null for all.</param>
/// <param name="Desk">Referral desk the caller is bound to, <c>desks/federal</c>; null for none or all.</param>
public sealed record Caller(string Subject, IReadOnlySet<Role> Roles, string? Office, string? Desk)
{
    /// <summary>Subject of whom the caller acts for, as his token says; empty when for himself.</summary>
    public string OnBehalfOf { get; init; } = "";

    /// <summary>The caller as a rule about two persons sees him. An identity that may act as a service or a border system is a service account.</summary>
    public Identity Identity => new(Subject) { OnBehalfOf = OnBehalfOf, IsMachine = Is(Role.Service) || Is(Role.BorderSystem) };

    /// <summary>The caller of an rpc.</summary>
    /// <exception cref="RpcException">UNAUTHENTICATED when the call proves nobody.</exception>
    public static Caller From(ServerCallContext context) => TryFrom(context) ?? throw Rpc.Unauthenticated();

    /// <summary>The caller of an rpc, or null when the call proves nobody.</summary>
    public static Caller? TryFrom(ServerCallContext context) =>
        context.GetHttpContext().User is { Identity.IsAuthenticated: true } user && user.FindFirstValue(Claims.Subject) is { Length: > 0 } subject
            ? new Caller(subject, ReadRoles(user), user.FindFirstValue(Claims.Office), user.FindFirstValue(Claims.Desk)) { OnBehalfOf = user.FindFirstValue(Claims.OnBehalfOf) ?? "" }
            : null;

    /// <summary>Whether the caller holds the role.</summary>
    public bool Is(Role role) => Roles.Contains(role);

    // A role that this version does not know grants nothing.
    private static FrozenSet<Role> ReadRoles(ClaimsPrincipal user) =>
        user.FindAll(Claims.Roles).Select(c => RoleNames.TryRead(c.Value, out var role) ? role : Role.Unspecified).Where(r => r != Role.Unspecified).ToFrozenSet();
}
