namespace Customs.Officer.Text;

/// <summary>What a screen draws on.</summary>
/// <param name="Columns">Cells of a line.</param>
/// <param name="Rows">Lines given to the screen.</param>
/// <param name="Glyphs">Signs to use.</param>
/// <param name="Now">The time of drawing, in the office's time zone.</param>
public sealed record Surface(int Columns, int Rows, Glyphs Glyphs, DateTimeOffset Now)
{
    /// <summary>From this width on a detail stands at the right of a list.</summary>
    public const int WideFrom = 110;

    /// <summary>Whether a detail stands at the right of a list instead of below it.</summary>
    public bool Wide => Columns >= WideFrom;
}
