namespace Customs.Inspection;

/// <summary>A check that could not run. It is shown, it is asked again, and it never counts as clear.</summary>
/// <param name="Check">What was to be checked: "classification of item 1", "screening of Parsa General Trading FZE".</param>
/// <param name="Reason">Why it did not run, in words an officer understands.</param>
public sealed record NotPerformed(string Check, string Reason);

/// <summary>What classification said of one goods item.</summary>
public abstract record ItemCheck
{
    private ItemCheck()
    {
    }

    /// <summary>Classification answered.</summary>
    public sealed record Answered(ItemAnswer Answer) : ItemCheck;

    /// <summary>Classification did not answer.</summary>
    /// <param name="Reason">Why, in words an officer understands.</param>
    public sealed record NotPerformed(string Reason) : ItemCheck;
}

/// <summary>What screening said of one party.</summary>
public abstract record PartyCheck
{
    private PartyCheck()
    {
    }

    /// <summary>Screening answered; no matches means no match in these editions.</summary>
    public sealed record Answered(IReadOnlyList<PartyMatch> Matches) : PartyCheck;

    /// <summary>Screening did not answer.</summary>
    /// <param name="Reason">Why, in words an officer understands.</param>
    public sealed record NotPerformed(string Reason) : PartyCheck;
}
