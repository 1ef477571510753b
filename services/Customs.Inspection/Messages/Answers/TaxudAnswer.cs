using System.Globalization;
using System.Xml.Linq;

namespace Customs.Inspection.Messages;

/// <summary>Answers of export (AES, 5xx) and transit (NCTS, 0xx). Both use the namespace of the message that they answer; children are qualified where the message qualifies them.</summary>
internal static class TaxudAnswer
{
    // Type of control, code list CL716: 10 documents, 40 physical.
    private const string DocumentControl = "10";
    private const string PhysicalControl = "40";

    public static MessageAnswer? Export(AnswerFacts facts)
    {
        var arrival = facts.Head.Form.Key is "cc507c" or "cc590c";
        var form = facts.Kind switch
        {
            AnswerKind.Accepted => arrival ? null : facts.Head.Form.Key == "cc513c" ? "CC504C" : "CC528C",
            AnswerKind.Control or AnswerKind.Documents => arrival ? "CC561C" : "CC560C",
            AnswerKind.Released => arrival ? "CC525C" : "CC529C",
            AnswerKind.NotReleased => arrival ? "CC522C" : "CC551C",
            AnswerKind.Left => "CC599C",
            AnswerKind.Rejected => arrival ? "CC557C" : "CC556C",
            _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Kind, "unknown kind"),
        };
        return form is null ? null : Make(form, "ExportOperation", "CustomsOfficeOfExport", facts, qualified: true);
    }

    public static MessageAnswer? Transit(AnswerFacts facts)
    {
        var arrival = facts.Head.Form.Key == "cc007c";
        var form = (facts.Kind, arrival) switch
        {
            (AnswerKind.Accepted, false) => facts.Head.Form.Key == "cc013c" ? "CC004C" : "CC028C",
            (AnswerKind.Control or AnswerKind.Documents, false) => "CC060C",
            (AnswerKind.NotReleased, false) => "CC051C",
            (AnswerKind.Released, false) => "CC029C",
            (AnswerKind.Released, true) => "CC025C",
            (AnswerKind.Rejected, _) => arrival ? "CC057C" : "CC056C",
            _ => null,
        };
        return form is null ? null : Make(form, "TransitOperation", "CustomsOfficeOfDeparture", facts, qualified: false);
    }

    private static MessageAnswer Make(string form, string operation, string office, AnswerFacts facts, bool qualified)
    {
        XNamespace space = facts.Head.Namespace;
        XNamespace inner = qualified ? space : XNamespace.None;
        var head = facts.Head;
        var root = new XElement(
            space + form,
            XmlAnswer.Leaf(inner + "messageSender", head.Recipient ?? "CUSTOMS", 35),
            XmlAnswer.Leaf(inner + "messageRecipient", head.Sender ?? "UNKNOWN", 35),
            XmlAnswer.Leaf(inner + "preparationDateAndTime", XmlAnswer.Time(facts.At)),
            XmlAnswer.Leaf(inner + "messageIdentification", facts.Id, 35),
            XmlAnswer.Leaf(inner + "messageType", form),
            XmlAnswer.Leaf(inner + "correlationIdentifier", head.MessageId, 35),
            Operation(inner, operation, facts),
            head.Office is { Length: 8 } reference ? new XElement(inner + office, XmlAnswer.Leaf(inner + "referenceNumber", reference)) : null,
            qualified ? null : new XElement(inner + "HolderOfTheTransitProcedure", XmlAnswer.Leaf(inner + "identificationNumber", head.Holder, 17)),
            Body(inner, facts, qualified));
        if (!qualified && space != XNamespace.None)
        {
            root.Add(new XAttribute(XNamespace.Xmlns + "ncts", space.NamespaceName));
        }

        return XmlAnswer.Make(form.ToLowerInvariant(), facts, root);
    }

    // In the order that the schemas of CC051C and CC060C ask for.
    private static XElement Operation(XNamespace inner, string operation, AnswerFacts facts) => new(
        inner + operation,
        facts.Kind == AnswerKind.NotReleased && operation == "TransitOperation" ? null : XmlAnswer.Leaf(inner + "LRN", facts.Head.Lrn, 22),
        XmlAnswer.Leaf(inner + "MRN", facts.Mrn, 18),
        facts.Kind switch
        {
            AnswerKind.Accepted => XmlAnswer.Leaf(inner + "declarationAcceptanceDate", XmlAnswer.Time(facts.TakenInAt ?? facts.At)[..10]),
            AnswerKind.Control or AnswerKind.Documents => XmlAnswer.Leaf(inner + "controlNotificationDateAndTime", XmlAnswer.Time(facts.At)),
            AnswerKind.Released => XmlAnswer.Leaf(inner + "releaseDate", XmlAnswer.Time(facts.At)[..10]),
            AnswerKind.Left => XmlAnswer.Leaf(inner + "exitDate", XmlAnswer.Time(facts.At)[..10]),
            AnswerKind.NotReleased => XmlAnswer.Leaf(inner + "declarationSubmissionDateAndTime", XmlAnswer.Time(facts.TakenInAt ?? facts.At)),
            AnswerKind.Rejected => XmlAnswer.Leaf(inner + "rejectionDateAndTime", XmlAnswer.Time(facts.At)),
            _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Kind, "unknown kind"),
        },
        facts.Kind is AnswerKind.Control or AnswerKind.Documents ? new XElement(inner + "notificationType", facts.Kind == AnswerKind.Control ? "0" : "1") : null,
        facts.Kind == AnswerKind.NotReleased && operation == "TransitOperation"
            ? new XElement[] { new(inner + "noReleaseMotivationCode", "G1"), new(inner + "noReleaseMotivationText", XmlAnswer.Clean(facts.LegalBasis ?? "release refused", 512)) }
            : null);

    private static IEnumerable<XElement> Body(XNamespace inner, AnswerFacts facts, bool export)
    {
        switch (facts.Kind)
        {
            case AnswerKind.Control:
                yield return new XElement(inner + "TypeOfControls", new XElement(inner + "sequenceNumber", 1), new XElement(inner + "type", PhysicalControl));
                break;
            case AnswerKind.Documents:
                yield return new XElement(inner + "TypeOfControls", new XElement(inner + "sequenceNumber", 1), new XElement(inner + "type", DocumentControl));
                yield return new XElement(
                    inner + "RequestedDocument", new XElement(inner + "sequenceNumber", 1), new XElement(inner + "documentType", "N380"), new XElement(inner + "description", "invoice, end-use statement and technical data of the goods"));
                break;
            case AnswerKind.NotReleased when export:
                yield return new XElement(
                    inner + "ControlResult", new XElement(inner + "code", "B1"), new XElement(inner + "date", XmlAnswer.Time(facts.At)[..10]), XmlAnswer.Leaf(inner + "text", facts.LegalBasis ?? "release refused"));
                break;
            case AnswerKind.Rejected:
                foreach (var (violation, index) in facts.Violations.Select((v, i) => (v, i)))
                {
                    yield return new XElement(
                        inner + "FunctionalError",
                        new XElement(inner + "sequenceNumber", (index + 1).ToString(CultureInfo.InvariantCulture)),
                        XmlAnswer.Leaf(inner + "errorPointer", violation.Field),
                        new XElement(inner + "errorCode", "12"),
                        XmlAnswer.Leaf(inner + "errorReason", violation.Description));
                }

                break;
            case AnswerKind.Accepted or AnswerKind.Released or AnswerKind.Left or AnswerKind.NotReleased:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(facts), facts.Kind, "unknown kind");
        }
    }
}
