namespace Customs.Referral.Service;

/// <summary>Desks on the wire.</summary>
internal static class DeskWire
{
    /// <summary>The wire form.</summary>
    public static V1.Desk ToWire(Desk desk, int openCount)
    {
        var wire = new V1.Desk { Name = desk.Name, Title = desk.Title, Jurisdiction = desk.Jurisdiction, OpenCount = openCount };
        wire.Programmes.AddRange(desk.Programmes);
        wire.OfficePrefixes.AddRange(desk.OfficePrefixes);
        return wire;
    }
}
