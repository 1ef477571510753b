namespace Customs.Referral;

/// <summary>Where a case stands in its life (DESIGN, "States").</summary>
public enum CaseState
{
    /// <summary>Delivered; nobody has taken it.</summary>
    New,

    /// <summary>Taken and being sorted.</summary>
    Triage,

    /// <summary>Being investigated.</summary>
    Investigation,

    /// <summary>With other authorities.</summary>
    Verification,

    /// <summary>Waiting for something until a day.</summary>
    Waiting,

    /// <summary>Somebody has proposed a decision; another identity answers.</summary>
    DecisionProposed,

    /// <summary>Decided; the indications still need their outcome.</summary>
    Decided,

    /// <summary>Closed with an outcome.</summary>
    Closed,

    /// <summary>Opened again.</summary>
    Reopened,

    /// <summary>Merged into another case.</summary>
    Merged,
}
