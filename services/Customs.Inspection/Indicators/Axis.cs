namespace Customs.Inspection.Indicators;

/// <summary>The three axes of the domestic-intelligence reports.</summary>
public enum Axis
{
    /// <summary>How the goods are bought and moved.</summary>
    Procurement,

    /// <summary>What the goods could do in a programme.</summary>
    EndUse,

    /// <summary>What is known of those who ask for them.</summary>
    Recipient,
}

/// <summary>Level of an axis: NONE below 0.10, LOW below 0.30, MEDIUM below 0.60, HIGH from there.</summary>
public enum Level
{
    /// <summary>Below 0.10.</summary>
    None,

    /// <summary>From 0.10.</summary>
    Low,

    /// <summary>From 0.30.</summary>
    Medium,

    /// <summary>From 0.60.</summary>
    High,
}
