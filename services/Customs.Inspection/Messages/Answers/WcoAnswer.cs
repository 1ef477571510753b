using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;

namespace Customs.Inspection.Messages;

/// <summary>Answers in the WCO data model (RES), with the function codes of the United Kingdom's CDS: 01 accepted, 03 rejected, 05 control, 06 documents wanted, 08 released, 16 left. It has no code for a refusal of release.</summary>
internal static class WcoAnswer
{
    private static readonly XNamespace s_meta = "urn:wco:datamodel:WCO:DocumentMetaData-DMS:2";
    private static readonly XNamespace s_response = "urn:wco:datamodel:WCO:RES-DMS:2";

    // Section codes of the WCO data model, as the schema gives them beside each element.
    private static readonly FrozenDictionary<string, string> s_sections = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Declaration"] = "42A", ["GoodsShipment"] = "67A", ["GovernmentAgencyGoodsItem"] = "68A", ["AdditionalDocument"] = "02A", ["Commodity"] = "23A", ["Classification"] = "21A", ["GoodsMeasure"] = "65A", ["Consignee"] = "27A",
        ["Consignor"] = "30A", ["Exporter"] = "57A", ["Declarant"] = "57B", ["Agent"] = "05A", ["BorderTransportMeans"] = "15A", ["Consignment"] = "28A", ["Itinerary"] = "81A", ["TransportEquipment"] = "31B", ["Destination"] = "99B",
        ["ExportCountry"] = "95B", ["Origin"] = "92A", ["Packaging"] = "93A", ["PreviousDocument"] = "99A", ["GovernmentProcedure"] = "70A", ["Address"] = "04A",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static MessageAnswer? Write(AnswerFacts facts)
    {
        var function = facts.Kind switch
        {
            AnswerKind.Accepted => "01",
            AnswerKind.Rejected => "03",
            AnswerKind.Control => "05",
            AnswerKind.Documents => "06",
            AnswerKind.Released => "08",
            AnswerKind.Left => "16",
            AnswerKind.NotReleased => null,
            _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Kind, "unknown kind"),
        };
        if (function is null)
        {
            return null;
        }

        var response = new XElement(
            s_response + "Response",
            new XElement(s_response + "FunctionCode", function),
            XmlAnswer.Leaf(s_response + "FunctionalReferenceID", facts.Id, 35),
            Moment("IssueDateTime", facts.At),
            facts.Violations.Select(Error),
            new XElement(
                s_response + "Declaration",
                facts.Kind == AnswerKind.Accepted ? Moment("AcceptanceDateTime", facts.TakenInAt ?? facts.At) : null,
                XmlAnswer.Leaf(s_response + "FunctionalReferenceID", facts.Head.Lrn, 35),
                XmlAnswer.Leaf(s_response + "ID", facts.Mrn, 70),
                facts.Kind == AnswerKind.Rejected ? Moment("RejectionDateTime", facts.At) : null,
                new XElement(s_response + "VersionID", "1")));
        return XmlAnswer.Make("wco-res-xml", facts, new XElement(
            s_meta + "MetaData",
            new XAttribute(XNamespace.Xmlns + "md", s_meta.NamespaceName),
            new XElement(s_meta + "WCODataModelVersionCode", "3.6"),
            new XElement(s_meta + "WCOTypeName", "RES"),
            new XElement(s_meta + "ResponsibleCountryCode"),
            new XElement(s_meta + "ResponsibleAgencyName"),
            new XElement(s_meta + "AgencyAssignedCustomizationVersionCode"),
            response));
    }

    private static XElement Error(Primitives.FieldViolation violation) => new(
        s_response + "Error",
        XmlAnswer.Leaf(s_response + "Description", $"{violation.Field}: {violation.Description}"),
        new XElement(s_response + "ValidationCode", "CS000012"),
        Pointers(violation.Field));

    // /MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2] becomes 42A, 67A, 68A with number 2.
    private static IEnumerable<XElement> Pointers(string place)
    {
        foreach (var step in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var (name, number) = bracket < 0 ? (step, null) : (step[..bracket], step[(bracket + 1)..].TrimEnd(']'));
            if (s_sections.TryGetValue(name, out var section))
            {
                yield return new XElement(s_response + "Pointer", XmlAnswer.Leaf(s_response + "SequenceNumeric", number, 5), new XElement(s_response + "DocumentSectionCode", section));
            }
        }
    }

    private static XElement Moment(string name, DateTimeOffset at) =>
        new(s_response + name, new XElement(XName.Get("DateTimeString", "urn:wco:datamodel:WCO:Response_DS:DMS:2"), new XAttribute("formatCode", "304"), at.UtcDateTime.ToString("yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture)));
}
