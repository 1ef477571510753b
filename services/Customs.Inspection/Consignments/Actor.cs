namespace Customs.Inspection.Consignments;

/// <summary>Who acts, as the service proved it. Rules about two persons compare <see cref="Subject"/>, never roles.</summary>
/// <param name="Subject">Identity that the audit trail records.</param>
/// <param name="IsOfficer">Whether the actor works at an inspection point.</param>
/// <param name="IsSupervisor">Whether the actor supervises officers.</param>
/// <param name="IsBorderSystem">Whether the actor is a declaration, transit or manifest system.</param>
public sealed record Actor(string Subject, bool IsOfficer, bool IsSupervisor, bool IsBorderSystem)
{
    /// <summary>The service itself, for acts of the system.</summary>
    public static Actor System { get; } = new("inspection", IsOfficer: false, IsSupervisor: false, IsBorderSystem: false);
}
