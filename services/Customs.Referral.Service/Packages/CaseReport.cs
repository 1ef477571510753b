using System.Globalization;
using Customs.Inspection.V1;

namespace Customs.Referral.Service;

/// <summary>The report of a case package for people: who, what, why, when, on which editions, and how every byte of it can be proved.</summary>
internal static class CaseReport
{
    /// <summary>Writes it.</summary>
    /// <param name="case">The case.</param>
    /// <param name="declarations">Declarations as they were frozen, beside the name of each in the package; null where the bytes were erased.</param>
    /// <param name="evidence">Its evidence.</param>
    /// <param name="made">When the package is made.</param>
    /// <param name="maker">Who has it made.</param>
    public static string Write(V1.Case @case, IReadOnlyList<(string Path, Declaration? Declaration)> declarations, IReadOnlyList<V1.Evidence> evidence, DateTimeOffset made, string maker)
    {
        var html = new Html($"Case {@case.Name["cases/".Length..]}");
        html.Paragraph($"Made on {made.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)} by {maker}. It is decision support: it decides nothing.");
        html.Paragraph("This page is one file of a case package. \"customsctl verify FILE.zip\" proves without any network that all files are those that were signed, that the audit trail has no broken link, and that the evidence is what came in.");
        WriteCase(html, @case);
        WriteIndications(html, @case);
        foreach (var (path, declaration) in declarations)
        {
            html.Heading($"Declaration as it was referred ({path})");
            if (declaration is null)
            {
                html.Paragraph("Not legible as a declaration, or erased when the time of keeping ended. The bytes that there are stand beside this page.");
            }
            else
            {
                DeclarationReport.Write(html, declaration);
            }
        }

        WriteEvidence(html, evidence);
        html.Heading("What happened").Table(["No.", "When", "Who", "What", "Words"], @case.Events.Select(e => new[] { Number(e.Number), Html.Time(e.EventTime), e.Actor, e.Act, e.Text }));
        return html.ToString();
    }

    private static void WriteCase(Html html, V1.Case @case)
    {
        html.Facts(
            ("Title", @case.Title),
            ("State", @case.State.ToString()),
            ("Outcome", @case.Outcome),
            ("Desk", @case.Desk),
            ("Officer of the desk", @case.Owner),
            ("Referred by", @case.ReferredBy),
            ("Customs office", @case.Office),
            ("Question", @case.Question),
            ("Opened", Html.Time(@case.OpenTime)),
            ("Last change", Html.Time(@case.UpdateTime)),
            ("Clock ends", Html.Time(@case.DueTime)),
            ("What its end means", @case.DueConsequence),
            ("Programmes", string.Join(", ", @case.Programmes)),
            ("Handling", string.Join(", ", @case.Handling)),
            ("Merged into", @case.MergedInto));
        html.Heading("Holds").Table(
            ["Hold", "Reason", "Legal basis", "Parties and goods", "SHA-256 of the frozen declaration"],
            @case.Subjects.Select(s => new[] { s.Hold, s.ReasonCode, s.LegalBasis, s.Summary, Convert.ToHexStringLower(s.FrozenHash.Span) }));
        if (@case.Decision is { } decision)
        {
            html.Heading("Decision").Facts(
                ("Kind", decision.Kind.ToString()),
                ("Reason", decision.Reason),
                ("Legal basis", decision.LegalBasis),
                ("Conditions", string.Join("; ", decision.Conditions)),
                ("Proposed by", decision.Proposer),
                ("Proposed", Html.Time(decision.ProposeTime)),
                ("Approved by", decision.Approver),
                ("Decided", Html.Time(decision.DecideTime)));
        }
    }

    private static void WriteIndications(Html html, V1.Case @case) => html.Heading("Indications and their verification").Table(
        ["Indicator", "Axis", "Finding", "Verification", "By", "When", "Ground"],
        @case.Indications.Select(i => new[] { i.Indicator, i.Axis, i.Sentence, i.Verification.ToString(), i.Officer, Html.Time(i.VerifyTime), i.Ground }));

    private static void WriteEvidence(Html html, IReadOnlyList<V1.Evidence> evidence)
    {
        html.Heading("Evidence").Table(
            ["Name", "Kind", "File", "Type", "Bytes", "Shows", "SHA-256 at intake"],
            evidence.Select(e => new[]
            {
                e.Name, e.Kind.ToString(), e.FileName, e.MediaType, e.Size.ToString(CultureInfo.InvariantCulture), string.Join(": ", new[] { e.Subject, e.Words }.Where(t => t.Length > 0)),
                Convert.ToHexStringLower(e.Sha256.Span),
            }));
        html.Heading("Chain of custody").Table(
            ["Evidence", "No.", "Act", "From", "To", "When", "Why", "SHA-256 then"],
            evidence.SelectMany(e => e.Custody.Select(c => new[] { e.Name, Number(c.Number), c.Act, c.From, c.To, Html.Time(c.EntryTime), c.Words, Convert.ToHexStringLower(c.Sha256.Span) })));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
