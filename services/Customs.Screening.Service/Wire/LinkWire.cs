namespace Customs.Screening.Service;

/// <summary>Links between designations on the wire.</summary>
internal static class LinkWire
{
    private static readonly (string Word, LinkRelation Relation)[] Words =
    [
        ("owned-by", LinkRelation.OwnedBy), ("controlled-by", LinkRelation.ControlledBy), ("acts-for", LinkRelation.ActsFor),
        ("shares-address", LinkRelation.SharesAddress), ("director", LinkRelation.Director), ("other", LinkRelation.Other),
    ];

    /// <summary>The wire form. The other party is given as the list gives it: by id or by name.</summary>
    public static V1.DesignationLink ToWire(DesignationLink link) => new()
    {
        OtherName = link.To,
        Relation = Array.Find(Words, w => w.Relation == link.Relation).Word,
        Percent = (double)(link.Percent ?? 0),
        From = Dates.ToWire(link.From),
        To = Dates.ToWire(link.Until),
    };
}
