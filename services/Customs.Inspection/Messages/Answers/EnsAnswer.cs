using System.Globalization;
using System.Xml.Linq;

namespace Customs.Inspection.Messages;

/// <summary>Answers to an entry summary: CC328A registered, CC304A amended, CC316A and CC305A rejected, CC351A a control ahead. An entry summary is not released, so nothing more is told.</summary>
internal static class EnsAnswer
{
    public static MessageAnswer? Write(AnswerFacts facts)
    {
        var amendment = facts.Head.Form.Key == "cc313a";
        var form = facts.Kind switch
        {
            AnswerKind.Accepted => amendment ? "CC304A" : "CC328A",
            AnswerKind.Rejected => amendment ? "CC305A" : "CC316A",
            AnswerKind.Control or AnswerKind.Documents or AnswerKind.NotReleased => "CC351A",
            AnswerKind.Released or AnswerKind.Left => null,
            _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Kind, "unknown kind"),
        };
        if (form is null)
        {
            return null;
        }

        XNamespace space = facts.Head.Namespace.Length == 0 ? "" : $"http://ics.dgtaxud.ec/{form}";
        var root = new XElement(
            space + form,
            XmlAnswer.Leaf("MesSenMES3", facts.Head.Recipient ?? "CUSTOMS", 35),
            XmlAnswer.Leaf("MesRecMES6", facts.Head.Sender ?? "UNKNOWN", 35),
            new XElement("DatOfPreMES9", facts.At.UtcDateTime.ToString("yyMMdd", CultureInfo.InvariantCulture)),
            new XElement("TimOfPreMES10", facts.At.UtcDateTime.ToString("HHmm", CultureInfo.InvariantCulture)),
            XmlAnswer.Leaf("MesIdeMES19", facts.Id, 14),
            new XElement("MesTypMES20", form),
            XmlAnswer.Leaf("CorIdeMES25", facts.Head.MessageId, 14),
            new XElement(
                "HEAHEA",
                XmlAnswer.Leaf("RefNumHEA4", facts.Head.Lrn, 22),
                XmlAnswer.Leaf("DocNumHEA5", facts.Mrn, 18),
                new XElement(
                    facts.Kind == AnswerKind.Accepted ? amendment ? "AmeAccDatTimHEA112" : "DecRegDatTimHEA115" : facts.Kind == AnswerKind.Rejected ? amendment ? "AmeRejDatTimHEA112" : "DecRejDatTimHEA116" : "NotDatTimHEA104",
                    facts.At.UtcDateTime.ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture))),
            facts.Violations.Select(v => new XElement("FUNERRER1", new XElement("ErrTypER11", "12"), XmlAnswer.Leaf("ErrPoiER12", v.Field, 210), XmlAnswer.Leaf("ErrReaER13", v.Description, 350))));
        return XmlAnswer.Make(form.ToLowerInvariant(), facts, root);
    }
}
