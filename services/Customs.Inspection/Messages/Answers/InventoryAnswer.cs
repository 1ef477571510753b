using System.Globalization;
using System.Xml.Linq;

namespace Customs.Inspection.Messages;

/// <summary>Answers of the United Kingdom's inventory linking: a movement response with completion code 000, or a control response that refuses.</summary>
internal static class InventoryAnswer
{
    private static readonly XNamespace s_space = "http://gov.uk/customs/inventoryLinking/v1";

    public static MessageAnswer Write(AnswerFacts facts)
    {
        var ucr = new XElement(s_space + "ucrBlock", XmlAnswer.Leaf(s_space + "ucr", facts.Head.Ucr, 35), new XElement(s_space + "ucrType", "D"));
        var root = facts.Kind == AnswerKind.Rejected
            ? new XElement(
                s_space + "inventoryLinkingControlResponse",
                new XElement(s_space + "actionCode", "3"),
                ucr,
                XmlAnswer.Leaf(s_space + "movementReference", facts.Head.MessageId, 35),
                facts.Violations.Select(v => new XElement(s_space + "error", new XElement(s_space + "errorCode", "12"), XmlAnswer.Leaf(s_space + "errorText", $"{v.Field}: {v.Description}"))))
            : new XElement(
                s_space + "inventoryLinkingMovementResponse",
                new XElement(s_space + "crc", facts.Kind is AnswerKind.Control or AnswerKind.Documents or AnswerKind.NotReleased ? "102" : "000"),
                ucr,
                XmlAnswer.Leaf(s_space + "goodsLocation", facts.Head.Office, 35),
                XmlAnswer.Leaf(s_space + "movementReference", facts.Head.MessageId, 35),
                new XElement(s_space + "responseDateTime", facts.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        return XmlAnswer.Make("cds-movement-response-xml", facts, root);
    }
}
