using System.Collections.Immutable;
using Customs.Common.V1;

namespace Customs.ServiceDefaults;

/// <summary>An identity that the embedded suite makes a token for, so that one person at one machine can play every part.</summary>
/// <param name="Name">Subject of its token, and name of its file <c>NAME.token</c>.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="Office">Customs office it is bound to; null for all.</param>
/// <param name="Desk">Referral desk it is bound to; null for none.</param>
public sealed record LocalIdentity(string Name, ImmutableArray<Role> Roles, string? Office = null, string? Desk = null)
{
    /// <summary>Subject of whom it acts for; null when for itself.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>Name for people; null for none.</summary>
    public string? DisplayName { get; init; }

    /// <summary>All of them. Two desk identities, because who proposes a decision may not approve it.</summary>
    public static ImmutableArray<LocalIdentity> All { get; } =
    [
        new("local-officer", [Role.Officer]),
        new("local-desk", [Role.Desk]),
        new("local-desk-2", [Role.Desk]),
        new("local-supervisor", [Role.Supervisor, Role.Officer, Role.Desk]),
        new("local-operator", [Role.BorderSystem, Role.ListKeeper, Role.Auditor, Role.Officer]),
    ];
}
