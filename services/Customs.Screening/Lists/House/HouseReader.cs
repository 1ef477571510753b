using System.Text.Json;

namespace Customs.Screening.Lists.House;

/// <summary>Reads the house list form: JSONL, one designation a line, the whole list in a file.</summary>
public static class HouseReader
{
    /// <summary>Reads every line; one that is not of the form refuses the file, since a file is the whole list.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var draft = new ListDraft();
        foreach (var file in files)
        {
            var number = 0;
            foreach (var line in SourceText.ReadUtf8(file).Split('\n'))
            {
                number++;
                if (line.Trim() is { Length: > 0 } text)
                {
                    draft.Add(ReadLine(draft, text, number));
                }
            }
        }

        return draft;
    }

    private static Designation ReadLine(ListDraft draft, string text, int number)
    {
        try
        {
            var row = JsonSerializer.Deserialize(text, HouseJson.Default.HouseRow) ?? throw new UnreadableListException($"line {number} is null");
            return HouseMapper.Map(draft, row, number);
        }
        catch (JsonException e)
        {
            throw new UnreadableListException($"line {number}: {e.Message}", e);
        }
    }
}
