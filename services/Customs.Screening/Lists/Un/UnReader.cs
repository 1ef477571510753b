using System.Xml;

namespace Customs.Screening.Lists.Un;

/// <summary>Reads the consolidated list of the UN Security Council (sc-sanctions.xsd).</summary>
public static class UnReader
{
    /// <summary>Reads individuals and entities; the edition's day is the file's dateGenerated.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var draft = new ListDraft();
        using var reader = SourceText.OpenXml(files[0]);
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "CONSOLIDATED_LIST")
        {
            throw new UnreadableListException("the root element is not CONSOLIDATED_LIST");
        }

        draft.Date = ListDates.Day(reader.GetAttribute("dateGenerated"));
        var number = 0;
        foreach (var element in SourceText.Elements(reader, "INDIVIDUAL", "ENTITY"))
        {
            draft.Add(new UnMapper(draft, element, ++number).Map());
        }

        return draft;
    }
}
