using Customs.Primitives;

namespace Customs.Referral;

/// <summary>What an act on a case comes to.</summary>
public abstract record CaseChange
{
    private CaseChange()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="Case">The changed case; its last event tells the act.</param>
    /// <param name="Notice">What the officer who referred has to know; null when nothing.</param>
    public sealed record Done(Case Case, ReferralNotice? Notice) : CaseChange;

    /// <summary>It is not allowed now.</summary>
    /// <param name="Reason">Why not, for an officer to read.</param>
    public sealed record Refused(string Reason) : CaseChange;

    /// <summary>It is not allowed to this identity.</summary>
    /// <param name="Reason">Why not, for an officer to read.</param>
    public sealed record Forbidden(string Reason) : CaseChange
    {
        /// <summary>Whether it lacks a second identity, and not a case that is his.</summary>
        public bool SecondIdentity { get; init; }
    }

    internal static Done Of(Case before, Case after, string act, Identity actor, DateTimeOffset at, string text, ReferralNotice? notice = null) =>
        new(
            after with
            {
                Version = before.Version + 1,
                UpdatedAt = at,
                Events = [.. after.Events, new CaseEvent(after.Events.Count + 1, act, actor.Subject, at, actor.OnBehalfOf.Length == 0 ? text : $"{text} (for {actor.OnBehalfOf})") { OnBehalfOf = actor.OnBehalfOf }],
            },
            notice);
}

/// <summary>How far a referral has come, told to the inspection service.</summary>
public enum ReferralNotice
{
    /// <summary>The desk has it.</summary>
    Delivered,

    /// <summary>The desk has looked at it.</summary>
    Read,

    /// <summary>An officer of the desk has taken it.</summary>
    Taken,

    /// <summary>The desk asks the officer back.</summary>
    AskedBack,

    /// <summary>The desk has decided.</summary>
    Decided,

    /// <summary>The hold goes on in another case.</summary>
    Merged,
}
