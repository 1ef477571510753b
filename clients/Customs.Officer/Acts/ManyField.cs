using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>A field of which several values can hold. With the focus it shows all of them; a digit or letter turns one on or off.</summary>
/// <param name="label">The label.</param>
/// <param name="options">The allowed values, at most 35.</param>
public sealed class ManyField(string label, IReadOnlyList<Option> options) : Field(label)
{
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);

    /// <summary>The values that hold, in the order of the options, separated by commas.</summary>
    public override string Value
    {
        get => string.Join(",", options.Where(option => _chosen.Contains(option.Value)).Select(option => option.Value));
        set
        {
            _chosen.Clear();
            _chosen.UnionWith(value.Split(',', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <inheritdoc/>
    public override bool IsMissing => _chosen.Count == 0;

    /// <inheritdoc/>
    public override void Press(Chord key)
    {
        if (key.Name.Length == 1 && ChoiceField.Signs.IndexOf(key.Name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && at < options.Count && !_chosen.Add(options[at].Value))
        {
            _chosen.Remove(options[at].Value);
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(int width, bool focused, Glyphs glyphs)
    {
        if (!focused)
        {
            var words = options.Where(option => _chosen.Contains(option.Value)).Select(option => option.Words);
            return [.. Wrap.Words(_chosen.Count > 0 ? string.Join("; ", words) : Texts.Of("(choose)"), width).Select(text => Line.Of(text, Role.Input))];
        }

        return [.. options.Select((option, at) => Line.Of($"{(_chosen.Contains(option.Value) ? "[x]" : "[ ]")} {ChoiceField.Signs[at]} {option.Words}", _chosen.Contains(option.Value) ? Role.InputFocus : Role.Normal))];
    }
}
