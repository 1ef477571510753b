namespace Customs.Screening.Lists.Eu;

/// <summary>Reads the EU's consolidated financial sanctions as XML: the current form 1.1 (root export) and the form before 2018 (root WHOLE), told apart by their root.</summary>
public static class EuXmlReader
{
    /// <summary>Reads all entities; the edition's day is generationDate or Date.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var draft = new ListDraft();
        using var reader = SourceText.OpenXml(files[0]);
        reader.MoveToContent();
        var row = 0;
        switch (reader.LocalName)
        {
            case "export":
                draft.Date = ListDates.Day(reader.GetAttribute("generationDate"));
                foreach (var element in SourceText.Elements(reader, "sanctionEntity"))
                {
                    draft.Add(new EuMapper(draft, element, ++row).Map());
                }

                return draft;
            case "WHOLE":
                draft.Date = ListDates.Day(reader.GetAttribute("Date"));
                foreach (var element in SourceText.Elements(reader, "ENTITY"))
                {
                    draft.Add(EuGlobalMapper.Map(draft, element, ++row));
                }

                return draft;
            default:
                throw new UnreadableListException($"the root element '{reader.LocalName}' is neither export nor WHOLE");
        }
    }
}
