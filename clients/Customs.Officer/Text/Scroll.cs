namespace Customs.Officer.Text;

/// <summary>Where a reader is in a text that is longer than the screen.</summary>
public sealed class Scroll
{
    /// <summary>Index of the first visible line.</summary>
    public int Top { get; private set; }

    /// <summary>Moves by so many lines; <see cref="Window"/> keeps it within the text.</summary>
    public void By(int lines) => Top = (int)Math.Clamp((long)Top + lines, 0, int.MaxValue);

    /// <summary>Goes back to the beginning.</summary>
    public void Home() => Top = 0;

    /// <summary>The visible lines, filled up to the height.</summary>
    public IReadOnlyList<Line> Window(IReadOnlyList<Line> lines, int height)
    {
        Top = Math.Clamp(Top, 0, Math.Max(lines.Count - height, 0));
        var window = lines.Skip(Top).Take(height).ToList();
        while (window.Count < height)
        {
            window.Add(Line.Empty);
        }

        return window;
    }

    /// <summary>Says which lines are visible, such as "1-17 of 40, PgDn for more"; empty when all are.</summary>
    public string Place(int count, int height)
    {
        if (count <= height)
        {
            return "";
        }

        var top = Math.Clamp(Top, 0, count - height);
        var more = top + height < count ? " PgDn" : " end";
        return $"{top + 1}-{top + height} of {count}{more}";
    }
}
