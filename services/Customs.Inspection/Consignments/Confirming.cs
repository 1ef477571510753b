using System.Globalization;
using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>The second pair of eyes on a hold that lasts beyond the first look. The officer who took the case at the desk is one, too.</summary>
public static class Confirming
{
    /// <summary>Confirms a hold.</summary>
    public static ConsignmentChange Confirm(this Consignment consignment, int number, Actor actor, DateTimeOffset at)
    {
        var hold = consignment.Hold(number);
        if (hold is null)
        {
            return new ConsignmentChange.Refused($"there is no hold {Text(number)}");
        }

        return hold.WhyNotConfirmed(actor.Identity) is { } why
            ? new ConsignmentChange.Refused(why)
            : ConsignmentChange.Of(
                consignment.With(hold with { ConfirmedBy = actor.Identity, ConfirmedAt = at }),
                "HoldConfirmed",
                $"hold {hold.Reason.Code} confirmed by {actor.Identity.Words}",
                ("hold", Text(number)),
                ("on_behalf_of", actor.OnBehalfOf));
    }

    /// <summary>Why an identity may not confirm a hold; null when it may.</summary>
    internal static string? WhyNotConfirmed(this Hold hold, Identity who) => hold switch
    {
        { InForce: false } => $"hold {Text(hold.Number)} is {Words.Of(hold.State)}",
        { ConfirmedBy: { } by } => $"{by.Words} has confirmed hold {Text(hold.Number)}",
        { IsUnconfirmed: false } => $"hold {Text(hold.Number)} ends with the first look and needs no second identity",
        _ when FourEyes.WhyNotSecond(hold.Placer, who) is { } => who.IsMachine ? "a service account confirms nothing" : $"{hold.Placer.Words} placed hold {Text(hold.Number)}; another identity confirms it",
        _ => null,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
