using System.Xml;

namespace Customs.Inspection.Messages;

/// <summary>How XML from outside is opened, wherever it is opened.</summary>
public static class SafeXml
{
    /// <summary>No document type, no entity but the five of XML itself, nothing is fetched, size bounded. A new object each time, since settings can be changed.</summary>
    public static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Bounds.MostBytes,
        MaxCharactersFromEntities = 1_024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };
}
