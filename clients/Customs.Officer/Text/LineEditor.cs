using Customs.Officer.Keys;

namespace Customs.Officer.Text;

/// <summary>One line of typed text with a cursor. Long text is shown on several lines.</summary>
public sealed class LineEditor
{
    private readonly List<string> _signs = [];
    private int _cursor;

    /// <summary>An editor with text in it and the cursor at its end.</summary>
    public LineEditor(string text = "") => Set(text);

    /// <summary>Keys that edit.</summary>
    public static IReadOnlySet<string> Keys { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "Backspace", "Delete", "Left", "Right", "Home", "End", "Ctrl+U", "Ctrl+W",
    };

    /// <summary>The text.</summary>
    public string Text => string.Concat(_signs);

    /// <summary>How many signs a person typed or deleted.</summary>
    public int Edits { get; private set; }

    /// <summary>Replaces the text.</summary>
    public void Set(string text)
    {
        _signs.Clear();
        _signs.AddRange(CellWidth.Graphemes(Clean.Text(text)));
        _cursor = _signs.Count;
    }

    /// <summary>Takes a key; false when it is not one of this editor's.</summary>
    public bool Press(Chord key)
    {
        if (key.IsText)
        {
            _signs.Insert(_cursor++, key.Text);
            Edits++;
            return true;
        }

        switch (key.Name)
        {
            case "Backspace" when _cursor > 0:
                _signs.RemoveAt(--_cursor);
                Edits++;
                return true;
            case "Delete" when _cursor < _signs.Count:
                _signs.RemoveAt(_cursor);
                Edits++;
                return true;
            case "Left":
                _cursor = Math.Max(_cursor - 1, 0);
                return true;
            case "Right":
                _cursor = Math.Min(_cursor + 1, _signs.Count);
                return true;
            case "Home":
                _cursor = 0;
                return true;
            case "End":
                _cursor = _signs.Count;
                return true;
            case "Ctrl+U":
                Edits += _cursor;
                _signs.RemoveRange(0, _cursor);
                _cursor = 0;
                return true;
            case "Ctrl+W":
                DeleteWord();
                return true;
            default:
                return Keys.Contains(key.Name);
        }
    }

    /// <summary>The lines of the field, each exactly so wide; one blank cell stays at the end for the cursor.</summary>
    public IReadOnlyList<Line> Draw(int width, bool focused, int least = 1)
    {
        var role = focused ? Role.InputFocus : Role.Input;
        var lines = new List<Line>();
        var line = Line.Empty;
        var ends = Ends(width);
        for (var at = 0; at <= _signs.Count; at++)
        {
            line = line.Add(at < _signs.Count ? _signs[at] : " ", focused && at == _cursor ? Role.Cursor : role);
            if (ends.Contains(at))
            {
                lines.Add(line.Fit(width, "", role));
                line = Line.Empty;
            }
        }

        lines.Add(line.Fit(width, "", role));
        while (lines.Count < least)
        {
            lines.Add(Line.Empty.Fit(width, fill: role));
        }

        return lines;
    }

    // Index of the last sign of every line but the last; lines end after a blank where there is one.
    private HashSet<int> Ends(int width)
    {
        var ends = new HashSet<int>();
        var (cells, blank, from) = (0, -1, 0);
        for (var at = 0; at <= _signs.Count; at++)
        {
            var sign = at < _signs.Count ? _signs[at] : " ";
            while (cells + CellWidth.Of(sign) > width && at > from)
            {
                var end = blank >= from && sign != " " ? blank : at - 1;
                ends.Add(end);
                (from, cells) = (end + 1, _signs.Skip(end + 1).Take(at - end - 1).Sum(CellWidth.Of));
            }

            cells += CellWidth.Of(sign);
            blank = sign == " " ? at : blank;
        }

        return ends;
    }

    private void DeleteWord()
    {
        var from = _cursor;
        while (from > 0 && _signs[from - 1] == " ")
        {
            from--;
        }

        while (from > 0 && _signs[from - 1] != " ")
        {
            from--;
        }

        Edits += _cursor - from;
        _signs.RemoveRange(from, _cursor - from);
        _cursor = from;
    }
}
