using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>Who acts, as the service proved it. Rules about two persons compare <see cref="Identity"/>, never roles.</summary>
/// <param name="Subject">Identity that the audit trail records.</param>
/// <param name="IsOfficer">Whether the actor works at an inspection point.</param>
/// <param name="IsSupervisor">Whether the actor supervises officers.</param>
/// <param name="IsBorderSystem">Whether the actor is a declaration, transit or manifest system.</param>
public sealed record Actor(string Subject, bool IsOfficer, bool IsSupervisor, bool IsBorderSystem)
{
    /// <summary>The service itself, for acts of the system.</summary>
    public static Actor System { get; } = new("inspection", IsOfficer: false, IsSupervisor: false, IsBorderSystem: false) { IsService = true };

    /// <summary>Subject of whom a delegate acts for; empty when he acts for himself.</summary>
    public string OnBehalfOf { get; init; } = "";

    /// <summary>Whether it is a service of the suite.</summary>
    public bool IsService { get; init; }

    /// <summary>The actor as a rule about two persons sees him.</summary>
    public Identity Identity => new(Subject) { OnBehalfOf = OnBehalfOf, IsMachine = IsBorderSystem || IsService };
}
