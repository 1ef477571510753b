namespace Customs.Inspection.Dossiers;

/// <summary>How far a related consignment is.</summary>
public enum RelatedStatus
{
    /// <summary>Lodged.</summary>
    Lodged,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Released.</summary>
    Released,

    /// <summary>Left.</summary>
    Exited,

    /// <summary>Refused.</summary>
    Refused,
}

/// <summary>Identifier that joins consignments.</summary>
public enum LinkKind
{
    /// <summary>Telephone.</summary>
    Phone,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>Address.</summary>
    Address,

    /// <summary>Payer.</summary>
    Payer,

    /// <summary>Consignee.</summary>
    Consignee,

    /// <summary>End user.</summary>
    EndUser,

    /// <summary>Director.</summary>
    Director,

    /// <summary>Register number.</summary>
    RegistrationNo,

    /// <summary>Exporter.</summary>
    Exporter,
}

/// <summary>Direction of an earlier declaration.</summary>
public enum Direction
{
    /// <summary>Export.</summary>
    Export,

    /// <summary>Import.</summary>
    Import,

    /// <summary>Transit.</summary>
    Transit,
}

/// <summary>Result of a case.</summary>
public enum FindingStatus
{
    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Open suspicion.</summary>
    Suspicion,

    /// <summary>Refuted.</summary>
    Refuted,
}

/// <summary>Likeness of a denied transaction to the present one (Regulation (EU) 2021/821 Article 16).</summary>
public enum DenialSimilarity
{
    /// <summary>Essentially identical.</summary>
    EssentiallyIdentical,

    /// <summary>Similar.</summary>
    Similar,

    /// <summary>Not alike.</summary>
    None,
}

/// <summary>Kind of alert.</summary>
public enum AlertType
{
    /// <summary>Information letter under Article 4 of Regulation (EU) 2021/821.</summary>
    Art4Letter,

    /// <summary>Licensing authority.</summary>
    LicensingAuthority,

    /// <summary>Customs criminal office.</summary>
    CustomsCriminalOffice,

    /// <summary>Intelligence service.</summary>
    Intelligence,

    /// <summary>Partner customs.</summary>
    PartnerCustoms,

    /// <summary>Risk information form.</summary>
    Rif,

    /// <summary>A pattern without named parties.</summary>
    Pattern,
}

/// <summary>Kind of end-use check.</summary>
public enum EndUseCheckType
{
    /// <summary>Before the licence.</summary>
    PreLicence,

    /// <summary>After shipment.</summary>
    PostShipment,
}

/// <summary>Result of an end-use check.</summary>
public enum EndUseCheckResult
{
    /// <summary>Passed.</summary>
    Passed,

    /// <summary>Failed.</summary>
    Failed,

    /// <summary>Refused by the party.</summary>
    Refused,

    /// <summary>Could not be done.</summary>
    NotPossible,
}
