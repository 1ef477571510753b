using Customs.Officer.Keys;

namespace Customs.Officer.Text;

/// <summary>Where a reader is in a text that is longer than the screen.</summary>
public sealed class Scroll
{
    /// <summary>Index of the first visible line.</summary>
    public int Top { get; private set; }

    /// <summary>Moves by so many lines; <see cref="Window"/> keeps it within the text.</summary>
    public void By(int lines) => Top = (int)Math.Clamp((long)Top + lines, 0, int.MaxValue);

    /// <summary>Carries out an act of reading; false when it is not one.</summary>
    /// <param name="act">The act.</param>
    /// <param name="rows">Lines of the screen.</param>
    public bool Do(Act act, int rows)
    {
        var page = Math.Max(rows - 2, 1);
        var lines = act is Act.Up ? -1 : act is Act.Down ? 1 : act is Act.PageUp ? -page : act is Act.PageDown ? page : act is Act.Home ? -1_000_000 : act is Act.End ? 1_000_000 : 0;
        By(lines);
        return lines != 0;
    }

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

    /// <summary>Says which lines are visible, such as "1-17/40 PgDn"; empty when all are.</summary>
    public string Place(int count, int height)
    {
        if (count <= height)
        {
            return "";
        }

        var top = Math.Clamp(Top, 0, count - height);
        return $"{top + 1}-{top + height}/{count} {(top + height < count ? Texts.Of("PgDn") : Texts.Of("end"))}";
    }
}
