using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Customs.Referral;

/// <summary>A request to another authority, ready to leave. It holds what the authority needs to know, and nothing else; no officer is named in it.</summary>
/// <param name="Handling">Handling marks, shown above everything.</param>
/// <param name="Head">Reference, sender, receiver, dates and law.</param>
/// <param name="Question">The question.</param>
/// <param name="Facts">The facts, in the order of their kinds.</param>
public sealed record RequestDocument(
    IReadOnlyList<string> Handling, IReadOnlyList<KeyValuePair<string, string>> Head, string Question, IReadOnlyList<StatedFact> Facts)
{
    private const int ShortestTell = 6;
    private const string Answer = "Please answer for each indication whether it is confirmed, refuted or can not be verified, and on what ground.";

    /// <summary>Makes the request of a round.</summary>
    /// <param name="case">The case; of it only its number and the indications of the round are used.</param>
    /// <param name="round">The round.</param>
    /// <param name="authority">Whom it goes to.</param>
    /// <param name="desk">The desk as others know it.</param>
    /// <param name="facts">What the frozen declarations say.</param>
    public static RequestDocument Make(Case @case, Round round, Authority authority, string desk, IEnumerable<StatedFact> facts)
    {
        var indications = @case.Indications.Where(i => round.Subjects.Contains(new RoundSubject(i.Declaration, i.Indicator))).Select(StatedFact.Of);
        return new RequestDocument(
            authority.Handling,
            [
                new("Reference", string.Create(CultureInfo.InvariantCulture, $"{@case.Name[(@case.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]}/{round.Number}")),
                new("From", desk),
                new("To", round.Country.Length > 0 ? $"{authority.Title}, {round.Country}" : authority.Title),
                new("Date", Day(round.AskedAt)),
                new("Answer due", Day(round.DueAt)),
                new("Legal basis", authority.LegalBasis),
            ],
            round.Question,
            [.. facts.Concat(indications).Where(f => f.Value.Length > 0 && authority.Needs.Contains(f.Kind)).Distinct().OrderBy(f => f.Kind)]);
    }

    /// <summary>Why a question tells the authority what it does not need to know; null when it does not.</summary>
    public static string? WhyItTellsTooMuch(string question, Authority authority, IReadOnlyCollection<StatedFact> facts)
    {
        ArgumentNullException.ThrowIfNull(question);
        var told = facts.FirstOrDefault(f => !authority.Needs.Contains(f.Kind)
            && f.Value.Length >= ShortestTell
            && question.Contains(f.Value, StringComparison.OrdinalIgnoreCase)
            && !facts.Any(k => authority.Needs.Contains(k.Kind) && k.Value.Contains(f.Value, StringComparison.OrdinalIgnoreCase)));
        return told.Value is null ? null : $"quotes '{told.Label}', which {authority.Code} does not need to know ({told.Kind})";
    }

    /// <summary>The document as plain text, lines ended by a line feed.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', Handling).Append("\n\nREQUEST FOR VERIFICATION\n\n");
        foreach (var (label, value) in Head)
        {
            text.Append(CultureInfo.InvariantCulture, $"{label + ":",-14}{value}\n");
        }

        text.Append("\nQuestion\n").Append(Question).Append('\n');
        foreach (var kind in Facts.GroupBy(f => f.Kind))
        {
            text.Append('\n').Append(Title(kind.Key)).Append('\n');
            foreach (var fact in kind)
            {
                text.Append("- ").Append(fact.Label).Append(": ").Append(fact.Value).Append('\n');
            }
        }

        return text.Append('\n').Append(Answer).Append("\n\n").AppendJoin('\n', Handling).Append('\n').ToString();
    }

    /// <summary>The same as a page of HTML without scripts, pictures or links.</summary>
    public string ToHtml()
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Request for verification</title></head><body>\n");
        Marks(page).Append("<h1>Request for verification</h1>\n<table>\n");
        foreach (var (label, value) in Head)
        {
            page.Append("<tr><th>").Append(Safe(label)).Append("</th><td>").Append(Safe(value)).Append("</td></tr>\n");
        }

        page.Append("</table>\n<h2>Question</h2>\n<p>").Append(Safe(Question)).Append("</p>\n");
        foreach (var kind in Facts.GroupBy(f => f.Kind))
        {
            page.Append("<h2>").Append(Safe(Title(kind.Key))).Append("</h2>\n<ul>\n");
            foreach (var fact in kind)
            {
                page.Append("<li>").Append(Safe(fact.Label)).Append(": ").Append(Safe(fact.Value)).Append("</li>\n");
            }

            page.Append("</ul>\n");
        }

        return Marks(page.Append("<p>").Append(Answer).Append("</p>\n")).Append("</body></html>\n").ToString();
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);

    private static string Title(CaseFact kind) => kind switch
    {
        CaseFact.Movement => "Customs movement",
        CaseFact.Goods => "Goods",
        CaseFact.Codes => "Commodity codes",
        CaseFact.Amounts => "Quantities and masses",
        CaseFact.Value => "Values",
        CaseFact.Technical => "Technical parameters",
        CaseFact.Control => "Control list entries that may be met",
        CaseFact.Exporter => "Exporter",
        CaseFact.Recipient => "Consignee and end user",
        CaseFact.OtherParties => "Other parties",
        CaseFact.Identifiers => "Numbers and addresses of parties",
        CaseFact.Route => "Route and transport",
        CaseFact.EndUse => "Stated end use",
        CaseFact.Papers => "Papers",
        CaseFact.Payment => "Payment",
        CaseFact.Hold => "Hold",
        CaseFact.Gates => "Closed gates",
        CaseFact.Procurement => "Indications: procurement",
        CaseFact.Use => "Indications: end use",
        CaseFact.Known => "Indications: recipient",
        CaseFact.Earlier => "Earlier findings",
        CaseFact.Denials => "Denials",
        CaseFact.Alerts => "Alerts of authorities",
        _ => throw new InvalidOperationException($"unknown fact {kind}"),
    };

    private StringBuilder Marks(StringBuilder page) => page.Append("<p><strong>").AppendJoin("<br>", Handling.Select(Safe)).Append("</strong></p>\n");
}
