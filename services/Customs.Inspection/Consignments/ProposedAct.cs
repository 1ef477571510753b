using System.Globalization;
using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>An act on a consignment that needs two identities, with all that it will do.</summary>
public abstract record ProposedAct
{
    private ProposedAct()
    {
    }

    /// <summary>Lets a consignment go against an assessment that says stop, or after a hold that expired.</summary>
    /// <param name="Version">Version of the declaration that the proposer saw.</param>
    /// <param name="Standing">What the assessment said then, in words.</param>
    /// <param name="BySupervisor">Whether the proposer is a supervisor; else the approver has to be one.</param>
    public sealed record Release(int Version, string Standing, bool BySupervisor) : ProposedAct;

    /// <summary>Gives a hold more time than the first look.</summary>
    /// <param name="Hold">Number of the hold.</param>
    /// <param name="WorkingDays">Working days to add.</param>
    /// <param name="Total">Working days that the clock will run from its start.</param>
    public sealed record ExtendHold(int Hold, int WorkingDays, int Total) : ProposedAct;

    /// <summary>What the approver reads.</summary>
    public string Words => this switch
    {
        Release release => string.Create(CultureInfo.InvariantCulture, $"release version {release.Version} of the declaration; {release.Standing}"),
        ExtendHold extend => string.Create(CultureInfo.InvariantCulture, $"extend hold {extend.Hold} by {extend.WorkingDays} working days, to {extend.Total} in all"),
        _ => throw new InvalidOperationException("unknown ProposedAct"),
    };

    /// <summary>Etag of the content together with its reason.</summary>
    public string EtagWith(string reason) => ProposalEtag.Of(GetType().Name, Words, reason);
}
