using System.Text;

namespace Customs.Screening.Lists;

/// <summary>Reads comma- or semicolon-separated text strictly (RFC 4180): what a lenient reader would pass over is how truncated downloads look.</summary>
internal static class CsvRows
{
    private const char EndOfFile = (char)0x1A;

    /// <summary>Reads all rows; each has the number of the line it starts on.</summary>
    /// <exception cref="UnreadableListException">A quote is not closed, or the last row does not end.</exception>
    public static List<CsvRow> Read(string text, char separator)
    {
        if (text.Length > 0 && text[^1] is not ('\n' or '\r' or EndOfFile))
        {
            throw new UnreadableListException("the file is truncated: its last row does not end");
        }

        var rows = new List<CsvRow>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var line = 1;
        var startLine = 1;
        var i = 0;
        while (i < text.Length && text[i] != EndOfFile)
        {
            var c = text[i];
            if (c == '"' && field.Length == 0)
            {
                i = ReadQuoted(text, i, field, ref line);
            }
            else if (c == separator)
            {
                fields.Add(field.ToString());
                field.Clear();
                i++;
            }
            else if (c is '\r' or '\n')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
                line++;
                Close(rows, fields, field, startLine);
                startLine = line;
            }
            else
            {
                field.Append(c);
                i++;
            }
        }

        if (field.Length > 0 || fields.Count > 0)
        {
            throw new UnreadableListException("the file is truncated: its last row does not end");
        }

        return rows;
    }

    private static int ReadQuoted(string text, int open, StringBuilder field, ref int line)
    {
        var startLine = line;
        var i = open + 1;
        while (i < text.Length)
        {
            if (text[i] != '"')
            {
                line += text[i] == '\n' ? 1 : 0;
                field.Append(text[i++]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i += 2;
            }
            else
            {
                return i + 1;
            }
        }

        throw new UnreadableListException($"the file is truncated: the quote opened on line {startLine} is not closed");
    }

    private static void Close(List<CsvRow> rows, List<string> fields, StringBuilder field, int line)
    {
        if (fields.Count > 0 || field.Length > 0)
        {
            fields.Add(field.ToString());
            rows.Add(new CsvRow(line, [.. fields]));
        }

        fields.Clear();
        field.Clear();
    }
}

/// <summary>One row of separated text.</summary>
/// <param name="Line">The line it starts on, from 1.</param>
/// <param name="Fields">Its fields, unquoted.</param>
internal sealed record CsvRow(int Line, string[] Fields);
