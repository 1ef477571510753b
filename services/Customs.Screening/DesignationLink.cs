namespace Customs.Screening;

/// <summary>A tie from the designation that holds it to another.</summary>
/// <param name="To">Id of the other designation in the same list, or its name when the list gives no id (OFAC "Linked To").</param>
/// <param name="Relation">What the tie is, seen from the holder: the holder is owned by, acts for ...</param>
/// <param name="Percent">Share owned, 0 to 100; null when not stated.</param>
/// <param name="From">First day of the tie, when stated.</param>
/// <param name="Until">Last day of the tie, when stated.</param>
public sealed record DesignationLink(string To, LinkRelation Relation, decimal? Percent = null, DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>Whether the tie held on a day; an unstated end is open.</summary>
    public bool HeldOn(DateOnly day) => (From is not { } from || from <= day) && (Until is not { } until || day <= until);
}

/// <summary>The kinds of tie between designations.</summary>
public enum LinkRelation
{
    /// <summary>Any other tie, such as family or support.</summary>
    Other,

    /// <summary>The holder is owned by the other.</summary>
    OwnedBy,

    /// <summary>The holder is controlled by the other.</summary>
    ControlledBy,

    /// <summary>The holder acts for or on behalf of the other.</summary>
    ActsFor,

    /// <summary>Both use one address.</summary>
    SharesAddress,

    /// <summary>The other directs or leads the holder, or the reverse.</summary>
    Director,
}
