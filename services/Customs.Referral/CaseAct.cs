using System.Globalization;
using Customs.Primitives;

namespace Customs.Referral;

/// <summary>An act on a case that needs two identities, with all that it will do. The decision on the goods is one, too, and has its own form (<see cref="Decision"/>).</summary>
public abstract record CaseAct
{
    private CaseAct()
    {
    }

    /// <summary>Closes a decided case.</summary>
    /// <param name="Outcome">What the case came to.</param>
    /// <param name="Indications">How each indication stood when it was proposed: "P05 Confirmed, G01 Refuted".</param>
    public sealed record Close(CaseOutcome Outcome, string Indications) : CaseAct;

    /// <summary>Opens a closed case again.</summary>
    /// <param name="Before">Outcome that no longer stands.</param>
    public sealed record Reopen(CaseOutcome Before) : CaseAct;

    /// <summary>What the approver reads.</summary>
    public string Words => this switch
    {
        Close close => string.Create(CultureInfo.InvariantCulture, $"close the case as {Closing.Name(close.Outcome)}; {(close.Indications.Length > 0 ? close.Indications : "no indications")}"),
        Reopen reopen => string.Create(CultureInfo.InvariantCulture, $"open the case again that was closed as {Closing.Name(reopen.Before)}"),
        _ => throw new InvalidOperationException("unknown CaseAct"),
    };

    /// <summary>Etag of the content together with its reason.</summary>
    public string EtagWith(string reason) => ProposalEtag.Of(GetType().Name, Words, reason);
}
