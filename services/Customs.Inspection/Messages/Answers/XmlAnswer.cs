using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Customs.Inspection.Messages;

/// <summary>What answers in XML have in common.</summary>
internal static class XmlAnswer
{
    private const string MediaType = "application/xml";

    public static MessageAnswer Make(string form, AnswerFacts facts, XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            root.Save(writer);
        }

        return new MessageAnswer(form, facts.Kind, MediaType, stream.ToArray());
    }

    /// <summary>An element with a text, or nothing where there is none.</summary>
    public static XElement? Leaf(XName name, string? text, int longest = 512) => Clean(text, longest) is { Length: > 0 } clean ? new XElement(name, clean) : null;

    /// <summary>A text that XML can hold, cut to a length.</summary>
    public static string Clean(string? text, int longest)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > longest)
            {
                break;
            }

            clean.Append(rune.Utf16SequenceLength == 2 || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : " ");
        }

        return clean.ToString().Trim();
    }

    /// <summary>A time as EU messages write it, without zone.</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
