namespace Customs.Officer.Keys;

/// <summary>One key press by its name: "s", "S", "/", "Space", "Enter", "F3", "Ctrl+S", "Shift+Tab". A letter's case tells Shift.</summary>
/// <param name="Name">The name.</param>
public readonly record struct Chord(string Name)
{
    /// <summary>Whether the key types a sign: one sign of text, or the space bar.</summary>
    public bool IsText => Name == "Space" || (Name.Length > 0 && !Name.Contains('+', StringComparison.Ordinal) && new System.Globalization.StringInfo(Name).LengthInTextElements == 1)
        || Name == "+";

    /// <summary>The sign that the key types.</summary>
    public string Text => Name == "Space" ? " " : Name;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
