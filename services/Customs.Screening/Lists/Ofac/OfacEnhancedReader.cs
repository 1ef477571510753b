using System.Xml;

namespace Customs.Screening.Lists.Ofac;

/// <summary>Reads OFAC's ENHANCED XML of any list: names with scripts, features, documents, relationships.</summary>
public static class OfacEnhancedReader
{
    /// <summary>Reads all entities; the edition's day is the file's dataAsOf.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var draft = new ListDraft();
        using var reader = SourceText.OpenXml(files[0]);
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "sanctionsData")
        {
            throw new UnreadableListException("the root element is not sanctionsData");
        }

        var row = 0;
        foreach (var element in SourceText.Elements(reader, "publicationInfo", "entity"))
        {
            if (element.Name.LocalName == "publicationInfo")
            {
                draft.Date = ListDates.Day(element.Text("dataAsOf"));
            }
            else
            {
                draft.Add(new OfacEnhancedMapper(draft, element, ++row).Map());
            }
        }

        return draft;
    }
}
