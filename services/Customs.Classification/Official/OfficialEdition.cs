namespace Customs.Classification;

/// <summary>One paragraph of an official text, word for word.</summary>
/// <param name="Path">Path such as b.1; empty for the head of the entry.</param>
/// <param name="Kind">item, note, technical-note or nb.</param>
/// <param name="Text">The text as published.</param>
public sealed record OfficialParagraph(string Path, string Kind, string Text);

/// <summary>One entry of an official list.</summary>
/// <param name="Code">LIST:CODE.</param>
/// <param name="Title">Its title.</param>
/// <param name="Paragraphs">Its paragraphs in order.</param>
public sealed record OfficialEntry(string Code, string Title, IReadOnlyList<OfficialParagraph> Paragraphs)
{
    /// <summary>The words of the paragraph with a path, else of the nearest paragraph above it, else the title.</summary>
    public string Quote(string path)
    {
        for (var at = path; at.Length > 0; at = at.LastIndexOf('.') is > 0 and var dot ? at[..dot] : "")
        {
            foreach (var paragraph in Paragraphs)
            {
                if (paragraph.Kind == "item" && string.Equals(paragraph.Path, at, StringComparison.OrdinalIgnoreCase))
                {
                    return paragraph.Text;
                }
            }
        }

        return Title;
    }
}

/// <summary>A dated version of an official list, imported by its users and never shipped.</summary>
/// <param name="List">Name of the list, such as eu-annex-i.</param>
/// <param name="Source">Form it was read from, such as eu-annex-i-jsonl.</param>
/// <param name="From">First day in force.</param>
/// <param name="Entries">Entries by code.</param>
public sealed record OfficialEdition(string List, string Source, DateOnly From, IReadOnlyList<OfficialEntry> Entries);
