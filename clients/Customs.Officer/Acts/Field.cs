using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>One field of a form.</summary>
/// <param name="label">Its label, also used in error messages.</param>
public abstract class Field(string label)
{
    /// <summary>The label.</summary>
    public string Label { get; } = label;

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public string Problem { get; set; } = "";

    /// <summary>What helps to fill it; empty when nothing does.</summary>
    public string Hint { get; init; } = "";

    /// <summary>How many signs a person typed.</summary>
    public virtual int Edits => 0;

    /// <summary>The value as text, for drafts.</summary>
    public abstract string Value { get; set; }

    /// <summary>Whether the field still lacks what it needs.</summary>
    public abstract bool IsMissing { get; }

    /// <summary>Takes a key.</summary>
    public abstract void Press(Chord key);

    /// <summary>The lines of the field without its label.</summary>
    public abstract IReadOnlyList<Line> Draw(int width, bool focused, Glyphs glyphs);
}

/// <summary>A field for words.</summary>
/// <param name="label">The label.</param>
/// <param name="text">What stands in it at first.</param>
/// <param name="required">Whether it must be filled.</param>
/// <param name="rows">Lines that it takes at least.</param>
public sealed class WordsField(string label, string text = "", bool required = false, int rows = 1) : Field(label)
{
    private readonly LineEditor _editor = new(text);

    /// <inheritdoc/>
    public override int Edits => _editor.Edits;

    /// <inheritdoc/>
    public override string Value { get => _editor.Text.Trim(); set => _editor.Set(value); }

    /// <inheritdoc/>
    public override bool IsMissing => required && Value.Length == 0;

    /// <inheritdoc/>
    public override void Press(Chord key) => _editor.Press(key);

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(int width, bool focused, Glyphs glyphs) => _editor.Draw(width, focused, rows);
}

/// <summary>One of the values of a <see cref="ChoiceField"/>.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Words">What it means.</param>
public sealed record Option(string Value, string Words);

/// <summary>A field with a few allowed values. With the focus it shows all of them; a digit or letter picks one, Space and the arrows go through.</summary>
/// <param name="label">The label.</param>
/// <param name="options">The allowed values, at most 35.</param>
/// <param name="chosen">The value chosen at first; the empty text chooses none.</param>
public sealed class ChoiceField(string label, IReadOnlyList<Option> options, string chosen) : Field(label)
{
    /// <summary>The keys that pick an option, in order.</summary>
    public const string Signs = "123456789abcdefghijklmnopqrstuvwxyz";

    private int _at = options.ToList().FindIndex(option => option.Value == chosen);

    /// <summary>The chosen option, or null.</summary>
    public Option? Chosen => _at >= 0 ? options[_at] : null;

    /// <inheritdoc/>
    public override string Value { get => Chosen?.Value ?? ""; set => _at = options.ToList().FindIndex(option => option.Value == value); }

    /// <inheritdoc/>
    public override bool IsMissing => _at < 0;

    /// <inheritdoc/>
    public override void Press(Chord key)
    {
        if (key.Name.Length == 1 && Signs.IndexOf(key.Name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && at < options.Count)
        {
            _at = at;
            return;
        }

        _at = key.Name switch
        {
            "Space" or "Right" => options.Count == 0 ? -1 : (_at + 1) % options.Count,
            "Left" => _at <= 0 ? options.Count - 1 : _at - 1,
            _ => _at,
        };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(int width, bool focused, Glyphs glyphs)
    {
        if (!focused)
        {
            return [.. Wrap.Words(Chosen is { } one ? $"{one.Words}" : Texts.Of("(choose)"), width).Select(text => Line.Of(text, Role.Input))];
        }

        var lines = new List<Line>();
        for (var at = 0; at < options.Count; at++)
        {
            var mark = $"{(at == _at ? "(o)" : "( )")} {Signs[at]} ";
            foreach (var text in Wrap.Words(options[at].Words, width - mark.Length))
            {
                lines.Add(Line.Of(mark, at == _at ? Role.InputFocus : Role.Dim).Add(text, at == _at ? Role.InputFocus : Role.Normal));
                mark = new(' ', mark.Length);
            }
        }

        return lines;
    }
}

/// <summary>Asks for a few signs of the object's number, so that nobody stops or releases the wrong one.</summary>
/// <param name="number">The number.</param>
public sealed class ConfirmField(string number) : Field(Texts.Fill($"Type {Asked(number)}"))
{
    private readonly LineEditor _editor = new();

    /// <inheritdoc/>
    public override string Value { get => _editor.Text; set => _editor.Set(""); }

    /// <inheritdoc/>
    public override bool IsMissing => !string.Equals(_editor.Text.Trim(), Asked(number), StringComparison.OrdinalIgnoreCase);

    /// <summary>The last four signs of a number.</summary>
    public static string Asked(string number) => number is { Length: > 4 } ? number[^4..] : number;

    /// <inheritdoc/>
    public override void Press(Chord key) => _editor.Press(key);

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(int width, bool focused, Glyphs glyphs) =>
        [_editor.Draw(Math.Min(width, 8), focused)[^1].Add(IsMissing ? Texts.Of("  the last four signs, to be sure") : Texts.Of("  right"), IsMissing ? Role.Dim : Role.Green)];
}
