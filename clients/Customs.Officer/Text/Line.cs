namespace Customs.Officer.Text;

/// <summary>A text with the role it has on the line.</summary>
public readonly record struct Piece(Role Role, string Text);

/// <summary>One line of a screen: pieces of text with roles. Immutable; its text is always safe to write to a terminal.</summary>
public sealed class Line
{
    /// <summary>A line without text.</summary>
    public static readonly Line Empty = new([], 0);

    private readonly Piece[] _pieces;

    private Line(Piece[] pieces, int width)
    {
        _pieces = pieces;
        Width = width;
    }

    /// <summary>The pieces from left to right.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Width in terminal cells.</summary>
    public int Width { get; }

    /// <summary>The text without roles.</summary>
    public string Text => string.Concat(_pieces.Select(piece => piece.Text));

    /// <summary>A line of one piece.</summary>
    public static Line Of(string text, Role role = Role.Normal) => Empty.Add(text, role);

    /// <summary>The line with a piece added at its end.</summary>
    public Line Add(string text, Role role = Role.Normal)
    {
        var clean = Clean.Text(text);
        return clean.Length == 0 ? this : new([.. _pieces, new(role, clean)], Width + CellWidth.Of(clean));
    }

    /// <summary>The line with the pieces of another one added at its end.</summary>
    public Line Add(Line other) => new([.. _pieces, .. other._pieces], Width + other.Width);

    /// <summary>The line filled with blanks up to a column; at least one blank when it already reaches there.</summary>
    public Line To(int column, Role role = Role.Normal) => Add(new string(' ', Math.Max(column - Width, Width == 0 ? 0 : 1)), role);

    /// <summary>The line in exactly so many cells: cut, with a mark that it was cut, or filled with blanks.</summary>
    public Line Fit(int width, string cutMark = "~", Role fill = Role.Normal)
    {
        if (Width == width || width <= 0)
        {
            return width <= 0 ? Empty : this;
        }

        return Width < width ? Add(new string(' ', width - Width), fill) : Cut(width - CellWidth.Of(cutMark)).Add(cutMark, Role.Dim).Fit(width, cutMark, fill);
    }

    /// <summary>The line with text at its right edge; the left part gives way.</summary>
    public Line Right(Line right, int width, Role fill = Role.Normal) => Fit(Math.Max(width - right.Width - 1, 0), fill: fill).Add(" ", fill).Add(right).Fit(width, fill: fill);

    /// <summary>The line with one role for all of it.</summary>
    public Line In(Role role) => new([.. _pieces.Select(piece => piece with { Role = role })], Width);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private Line Cut(int width)
    {
        var line = Empty;
        foreach (var piece in _pieces)
        {
            var part = CellWidth.Cut(piece.Text, width - line.Width);
            line = line.Add(part, piece.Role);
            if (part.Length < piece.Text.Length)
            {
                break;
            }
        }

        return line;
    }
}
