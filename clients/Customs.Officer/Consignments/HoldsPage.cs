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
            page.Heading($"{hold.ReasonCode} {hold.Reason}", hold.State).Pair(Texts.Of("held"), hold.Subject, column: 14).Pair(Texts.Of("legal basis"), hold.LegalBasis, column: 14)
                .Pair(Texts.Of("placed"), Texts.Fill($"{Say.When(hold.PlacedAt, surface.Now)} by {hold.PlacedBy}; may be lifted by {hold.MayLift}"), column: 14)
                .Pair(Texts.Of("in words"), hold.Words, column: 14);
            if (hold.ClockEnds is { } end)
            {
                page.Pair(Texts.Of("clock"), Texts.Fill($"ends {Say.When(end, surface.Now)} ({Say.Left(end - surface.Now)}); then: {hold.ClockMeans}"), Role.Yellow, 14);
            }

            Told(page, Texts.Of("second look"), hold.Unconfirmed ? Texts.Fill($"{hold.Second}  (A confirms it)") : hold.Second);
            Told(page, Texts.Of("referral"), hold.CaseName is { Length: > 0 } name ? $"{hold.Receipt}  ({name})" : hold.Receipt);
            Told(page, Texts.Of("desk asks"), hold.AskedBack.Length > 0 ? Texts.Fill($"{hold.AskedBack}  (W answers)") : "");
            Told(page, Texts.Of("decision"), hold.Decision);
        }

        foreach (var one in view.Pending)
        {
            page.Pair(Texts.Of("proposed"), Texts.Fill($"{one.Sentence}  (A answers)"), Role.Yellow, 14);
        }

        return view.Holds.Count + view.Pending.Count > 0 ? page : page.Say(Texts.Of("No hold is on this consignment. S stops it."), Role.Dim);
    }

    /// <summary>A hold in a few words.</summary>
    public static string OneLine(HoldView hold, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(hold);
        ArgumentNullException.ThrowIfNull(surface);
        var clock = hold.ClockEnds is { } end ? Texts.Fill($", clock {Say.Left(end - surface.Now)}") : "";
        return Texts.Fill($"{hold.ReasonCode} {hold.State} by {hold.PlacedBy}{clock}") + (hold.AskedBack.Length > 0 ? Texts.Of(", the desk asks back") : "");
    }

    private static void Told(Document page, string label, string text)
    {
        if (text.Length > 0)
        {
            page.Pair(label, text, column: 14);
        }
    }
}
