namespace Customs.Inspection.Consignments;

/// <summary>Life of a consignment.</summary>
public enum ConsignmentState
{
    /// <summary>Taken in; not yet assessed.</summary>
    Received,

    /// <summary>Assessed.</summary>
    Assessed,

    /// <summary>Documents or goods are being looked at.</summary>
    UnderControl,

    /// <summary>At least one hold is in force.</summary>
    Held,

    /// <summary>At least one hold is at a desk.</summary>
    Referred,

    /// <summary>Let go.</summary>
    Released,

    /// <summary>Movement refused.</summary>
    Refused,

    /// <summary>Goods secured to avert a danger.</summary>
    Secured,

    /// <summary>Goods seized as evidence.</summary>
    Seized,

    /// <summary>Goods sent back.</summary>
    Returned,

    /// <summary>Called back after release and before exit.</summary>
    Recalled,

    /// <summary>Withdrawn by the declarant.</summary>
    Withdrawn,
}
