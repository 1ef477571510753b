namespace Customs.Screening.Service;

/// <summary>Kinds between the core and the wire.</summary>
internal static class KindWire
{
    /// <summary>The wire form.</summary>
    public static V1.PartyKind ToWire(DesignationKind kind) => kind switch
    {
        DesignationKind.Unknown => V1.PartyKind.Unspecified,
        DesignationKind.Person => V1.PartyKind.Person,
        DesignationKind.Entity => V1.PartyKind.Entity,
        DesignationKind.Vessel => V1.PartyKind.Vessel,
        DesignationKind.Aircraft => V1.PartyKind.Aircraft,
        DesignationKind.Address => V1.PartyKind.Address,
        _ => throw new InvalidOperationException($"unknown kind {kind}"),
    };

    /// <summary>The core form; a kind of a later version is unknown here, which excludes nothing.</summary>
    public static DesignationKind ToCore(V1.PartyKind kind) => kind switch
    {
        V1.PartyKind.Person => DesignationKind.Person,
        V1.PartyKind.Entity => DesignationKind.Entity,
        V1.PartyKind.Vessel => DesignationKind.Vessel,
        V1.PartyKind.Aircraft => DesignationKind.Aircraft,
        V1.PartyKind.Address => DesignationKind.Address,
        V1.PartyKind.Unspecified => DesignationKind.Unknown,
        _ => DesignationKind.Unknown,
    };
}
