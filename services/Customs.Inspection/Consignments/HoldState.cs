namespace Customs.Inspection.Consignments;

/// <summary>Life of a hold.</summary>
public enum HoldState
{
    /// <summary>Placed by an officer.</summary>
    Placed,

    /// <summary>Sent to a desk.</summary>
    Referred,

    /// <summary>Lifted: the goods under it may go.</summary>
    Lifted,

    /// <summary>Ended by securing the goods.</summary>
    Secured,

    /// <summary>Ended by seizing the goods.</summary>
    Seized,

    /// <summary>Ended by refusing the movement.</summary>
    Refused,

    /// <summary>Ended by sending the goods back.</summary>
    Returned,

    /// <summary>Its clock ran out.</summary>
    Expired,
}
