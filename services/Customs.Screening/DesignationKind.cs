namespace Customs.Screening;

/// <summary>What is listed or asked about. It ranks, it never excludes: a manifest calls a firm a person and the reverse.</summary>
public enum DesignationKind
{
    /// <summary>The source does not say.</summary>
    Unknown,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A firm, body, group or authority.</summary>
    Entity,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,

    /// <summary>An address without a party, as the BIS Entity List has since 2024.</summary>
    Address,
}
