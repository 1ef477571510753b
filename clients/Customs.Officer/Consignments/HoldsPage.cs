using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>Holds with reason, legal basis, clock, and how far a referral has come.</summary>
public static class HoldsPage
{
    /// <summary>The page.</summary>
    public static Document Of(ConsignmentView view, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(surface);
        var page = new Document(surface);
        foreach (var hold in view.Holds)
        {
            page.Heading($"{hold.ReasonCode} {hold.Reason}", hold.State).Pair("held", hold.Subject, column: 14).Pair("legal basis", hold.LegalBasis, column: 14)
                .Pair("placed", $"{Say.When(hold.PlacedAt, surface.Now)} by {hold.PlacedBy}; may be lifted by {hold.MayLift}", column: 14)
                .Pair("in words", hold.Words, column: 14);
            if (hold.ClockEnds is { } end)
            {
                page.Pair("clock", $"ends {Say.When(end, surface.Now)} ({Say.Left(end - surface.Now)}); then: {hold.ClockMeans}", Role.Yellow, 14);
            }

            Told(page, "second look", hold.Unconfirmed ? $"{hold.Second}  (A confirms it)" : hold.Second);
            Told(page, "referral", hold.CaseName is { Length: > 0 } name ? $"{hold.Receipt}  ({name})" : hold.Receipt);
            Told(page, "desk asks", hold.AskedBack.Length > 0 ? $"{hold.AskedBack}  (W answers)" : "");
            Told(page, "decision", hold.Decision);
        }

        foreach (var one in view.Pending)
        {
            page.Pair("proposed", $"{one.Sentence}  (A answers)", Role.Yellow, 14);
        }

        return view.Holds.Count + view.Pending.Count > 0 ? page : page.Say("No hold is on this consignment. S stops it.", Role.Dim);
    }

    /// <summary>A hold in a few words.</summary>
    public static string OneLine(HoldView hold, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(hold);
        ArgumentNullException.ThrowIfNull(surface);
        var clock = hold.ClockEnds is { } end ? $", clock {Say.Left(end - surface.Now)}" : "";
        return $"{hold.ReasonCode} {hold.State} by {hold.PlacedBy}{clock}" + (hold.AskedBack.Length > 0 ? ", the desk asks back" : "");
    }

    private static void Told(Document page, string label, string text)
    {
        if (text.Length > 0)
        {
            page.Pair(label, text, column: 14);
        }
    }
}
