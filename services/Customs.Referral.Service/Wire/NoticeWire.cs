using Google.Protobuf.WellKnownTypes;

namespace Customs.Referral.Service;

/// <summary>Notices to the inspection service on the wire.</summary>
internal static class NoticeWire
{
    /// <summary>The wire form; its sequence is that of the outbox row and is set when it is read.</summary>
    public static V1.ReferralEvent ToWire(Case @case, ReferralNotice notice)
    {
        var happened = @case.Events[^1];
        var wire = new V1.ReferralEvent { Case = @case.Name, Act = Name(notice), Actor = happened.Actor, EventTime = happened.At.ToTimestamp(), OnBehalfOf = happened.OnBehalfOf };

        // A case that already had holds is delivered once more for the hold that joined it, and for no other.
        wire.Holds.AddRange(notice == ReferralNotice.Delivered ? [@case.Subjects[^1].Hold] : @case.Subjects.Select(s => s.Hold));
        if (notice == ReferralNotice.Decided)
        {
            wire.Decision = @case.Decision?.ToWire();
        }

        if (notice == ReferralNotice.AskedBack)
        {
            wire.Question = @case.AskedBack;
        }

        return wire;
    }

    private static string Name(ReferralNotice notice) => notice switch
    {
        ReferralNotice.Delivered => "DELIVERED",
        ReferralNotice.Read => "READ",
        ReferralNotice.Taken => "TAKEN",
        ReferralNotice.AskedBack => "ASKED_BACK",
        ReferralNotice.Decided => "DECIDED",
        ReferralNotice.Merged => "MERGED",
        _ => throw new InvalidOperationException($"unknown notice {notice}"),
    };
}
