using System.Globalization;
using System.Text;

namespace Customs.Inspection.Messages;

/// <summary>Answers to CUSDEC: CUSRES D.96B, or CONTRL when the interchange itself is broken and nothing in it can be relied on.</summary>
internal static class EdifactAnswer
{
    // Places of the envelope: wrong there means that the interchange, not the declaration, is refused.
    private static readonly string[] s_envelope = ["/UNB", "/UNH", "/BGM", "/UNT", "/UNZ"];

    public static MessageAnswer Write(AnswerFacts facts)
    {
        var broken = facts.Kind == AnswerKind.Rejected && (facts.Head.MessageId is null || facts.Violations.Any(v => Array.Exists(s_envelope, e => v.Field.StartsWith(e, StringComparison.Ordinal))));
        var segments = broken ? Control(facts) : Response(facts);
        var type = broken ? "CONTRL:D:3:UN" : "CUSRES:D:96B:UN";
        var text = new StringBuilder()
            .Append("UNA:+.? '\n")
            .Append(CultureInfo.InvariantCulture, $"UNB+UNOY:3+{Escape(facts.Head.Recipient ?? "CUSTOMS")}+{Escape(facts.Head.Sender ?? "UNKNOWN")}+{facts.At.UtcDateTime:yyMMdd}:{facts.At.UtcDateTime:HHmm}+{Escape(Cut(facts.Id, 14))}'\n")
            .Append(CultureInfo.InvariantCulture, $"UNH+1+{type}'\n");
        foreach (var segment in segments)
        {
            text.Append(segment);
        }

        text.Append(Segment("UNT", (segments.Count + 2).ToString(CultureInfo.InvariantCulture), "1")).Append(Segment("UNZ", "1", Cut(facts.Id, 14)));
        return new MessageAnswer(broken ? "edifact-contrl" : "edifact-cusres-d96b", facts.Kind, "application/edifact", Encoding.UTF8.GetBytes(text.ToString()));
    }

    // UCI says that the interchange is rejected (action 4), FTX where and why.
    private static List<string> Control(AnswerFacts facts) =>
    [
        Segment("UCI", facts.Head.MessageId ?? "0", facts.Head.Sender ?? "UNKNOWN", facts.Head.Recipient ?? "CUSTOMS", "4", "12"),
        .. facts.Violations.Take(9).Select(v => $"FTX+AAO+++{Escape(Cut($"{v.Field} {v.Description}", 70))}'\n"),
    ];

    private static List<string> Response(AnswerFacts facts)
    {
        var segments = new List<string>
        {
            Segment("BGM", "962", facts.Mrn ?? facts.Head.Lrn ?? "", facts.Kind == AnswerKind.Rejected ? "27" : "6"),
            string.Create(CultureInfo.InvariantCulture, $"DTM+9:{facts.At.UtcDateTime:yyyyMMddHHmm}:203'\n"),
        };
        if (facts.Head.Lrn is { } lrn)
        {
            segments.Add($"RFF+ABE:{Escape(Cut(lrn, 35))}'\n");
        }

        if (facts.Mrn is { } mrn)
        {
            segments.Add($"RFF+AAE:{Escape(mrn)}'\n");
        }

        segments.Add($"GIS+{Indicator(facts.Kind)}:105:ZZZ'\n");
        if (facts.LegalBasis is { } basis)
        {
            segments.Add($"FTX+AAI+++{Escape(Cut(basis, 70))}'\n");
        }

        foreach (var violation in facts.Violations)
        {
            segments.Add($"ERP+:{Escape(Cut(violation.Field, 35))}'\n");
            segments.Add("ERC+12:105:ZZZ'\n");
            segments.Add($"FTX+AAO+++{Escape(Cut(violation.Description, 70))}'\n");
        }

        return segments;
    }

    // Processing indicators agreed with the sender (responsible agency ZZZ, mutually defined); docs/messages.md lists them.
    private static string Indicator(AnswerKind kind) => kind switch
    {
        AnswerKind.Accepted => "AC",
        AnswerKind.Control => "CT",
        AnswerKind.Documents => "DW",
        AnswerKind.Released => "RL",
        AnswerKind.NotReleased => "NR",
        AnswerKind.Left => "LF",
        AnswerKind.Rejected => "RJ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown kind"),
    };

    private static string Segment(string tag, params ReadOnlySpan<string> elements)
    {
        var text = new StringBuilder(tag);
        foreach (var element in elements)
        {
            text.Append('+').Append(Escape(element));
        }

        return text.Append("'\n").ToString();
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (sign is '?' or '+' or ':' or '\'')
            {
                escaped.Append('?');
            }

            escaped.Append(char.IsControl(sign) ? ' ' : sign);
        }

        return escaped.ToString();
    }
}
