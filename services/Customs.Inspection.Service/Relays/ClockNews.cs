using Customs.Inspection.Consignments;

namespace Customs.Inspection.Service.Relays;

/// <summary>What the desk has to hear of the clocks of holds that it has.</summary>
internal static class ClockNews
{
    /// <summary>The news of one change.</summary>
    /// <param name="before">The consignment before it.</param>
    /// <param name="after">The consignment after it.</param>
    /// <param name="words">What happened.</param>
    /// <param name="actor">Who did it.</param>
    public static IEnumerable<ReferralV1.DeliverClockRequest> Of(Consignment before, Consignment after, string words, string actor) =>
        from hold in after.Holds
        where hold.Case.Length > 0 && IsNews(before.Hold(hold.Number), hold)
        select new ReferralV1.DeliverClockRequest
        {
            Hold = Names.Hold(after.Name, hold.Number),
            DueTime = Wire.Time(hold.Clock.EndsAt),
            DueConsequence = Codes<ClockConsequence>.Word(hold.Clock.Consequence).ToLowerInvariant(),
            ClockState = Wire.ClockStateOf(hold),
            Words = words,
            Actor = actor,
            RequestId = Guid.NewGuid().ToString(),
        };

    // A case that was delivered hears what happened to the clock while it was on its way.
    private static bool IsNews(Hold? before, Hold after) => before is null or { Case.Length: 0 }
        ? after.Clock.Extensions.Count > 0 || Wire.ClockStateOf(after) != Wire.Running
        : before.Clock.EndsAt != after.Clock.EndsAt || Wire.ClockStateOf(before) != Wire.ClockStateOf(after);
}
