using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>Keys and commands of a screen. Type to narrow, Enter runs one; an MRN or case number opens it, also from a barcode reader.</summary>
/// <param name="below">The screen whose acts are listed.</param>
/// <param name="help">Whether it was opened as help.</param>
public sealed class PaletteScreen(Screen below, bool help) : ListPrompt
{
    /// <inheritdoc/>
    public override string Title => help ? Texts.Fill($"KEYS of {below.Title}") : Texts.Of("COMMAND");

    /// <inheritdoc/>
    protected override string Hint => Texts.Of("Type to search, Enter runs. Or type or scan an MRN (at least 4 signs) or a case number. Esc closes.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Choice> Rows()
    {
        var rows = KeyTable.Of(below.Contexts).Where(row => Fits($"{row.WordsText} {row.ShortText}", Text) || Fits(row.Words, Text)).Select(Row).ToList();
        if (Text.Length >= 4 && Text.Any(char.IsAsciiDigit) && !Text.Contains(' ', StringComparison.Ordinal))
        {
            var key = Text.ToUpperInvariant();
            rows.Add(new(Line.Of(Texts.Fill($"open consignment {key}")), new Ask.Send(new Request.Load(key, Act.Open))));
            rows.Add(new(Line.Of(Texts.Fill($"open case {key}")), new Ask.Send(new Request.LoadCase(key, Act.Open))));
            if (key.Length == 18)
            {
                rows.Reverse();
                (rows[0], rows[1]) = (rows[1], rows[0]);
            }
        }

        return rows;
    }

    private Choice Row(KeyRow row)
    {
        var why = below.WhyNot(row.Act);
        var keys = row.Twin is null ? row.Key : $"{row.Key}, {row.Twin}";
        var line = Line.Of($"{keys,-20}", Role.Key).Add(row.WordsText, why is null ? Role.Normal : Role.Dim);
        return new(why is null ? line : line.Add(Texts.Fill($"  (not now: {why})"), Role.Yellow), new Ask.Run(row.Act));
    }
}
