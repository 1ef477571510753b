namespace Customs.Primitives;

/// <summary>The one rule of the second pair of eyes. It looks at identities only: no role, rank or display name opens it.</summary>
public static class FourEyes
{
    /// <summary>Why an identity may not approve what another has proposed; null when it may.</summary>
    /// <param name="proposer">Who proposed it.</param>
    /// <param name="approver">Who would approve it.</param>
    public static string? WhyNotSecond(Identity proposer, Identity approver)
    {
        ArgumentNullException.ThrowIfNull(proposer);
        ArgumentNullException.ThrowIfNull(approver);
        return approver switch
        {
            { IsMachine: true } => "a service account approves nothing; another person decides",
            _ when approver.Subject == proposer.Subject => "you proposed it; another identity decides",
            _ when approver.Shares(proposer) => $"you, or whom you act for, proposed it ({proposer.Words}); another identity decides",
            _ => null,
        };
    }
}
