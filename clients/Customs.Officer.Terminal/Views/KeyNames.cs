using Customs.Officer.Keys;
using Terminal.Gui.Input;

namespace Customs.Officer.Terminal.Views;

/// <summary>Turns a key of Terminal.Gui into the name that the key table uses.</summary>
public static class KeyNames
{
    private static readonly Dictionary<Key, string> Named = new()
    {
        [Key.Enter] = "Enter", [Key.Esc] = "Esc", [Key.Tab] = "Tab", [Key.Backspace] = "Backspace", [Key.Delete] = "Delete", [Key.CursorUp] = "Up", [Key.CursorDown] = "Down",
        [Key.CursorLeft] = "Left", [Key.CursorRight] = "Right", [Key.PageUp] = "PageUp", [Key.PageDown] = "PageDown", [Key.Home] = "Home", [Key.End] = "End", [Key.Space] = "Space",
        [Key.F1] = "F1", [Key.F2] = "F2", [Key.F3] = "F3", [Key.F4] = "F4", [Key.F5] = "F5", [Key.F6] = "F6", [Key.F7] = "F7", [Key.F8] = "F8", [Key.F9] = "F9", [Key.F10] = "F10",
        [Key.F11] = "F11", [Key.F12] = "F12",
    };

    /// <summary>The name; null for a key that means nothing here.</summary>
    public static Chord? Of(Key key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.IsModifierOnly || key.EventType == KeyEventType.Release)
        {
            return null;
        }

        var bare = key.NoAlt.NoCtrl.NoShift;
        if (Named.TryGetValue(bare, out var name))
        {
            return new($"{(key.IsCtrl ? "Ctrl+" : "")}{(key.IsShift && name != "Space" ? "Shift+" : "")}{name}");
        }

        if (key is { IsCtrl: true, IsAlt: false } && bare.IsKeyCodeAtoZ)
        {
            return new($"Ctrl+{(char)bare.KeyCode}");
        }

        var text = key.IsCtrl || key.IsAlt ? "" : key.AsGrapheme is { Length: > 0 } grapheme ? grapheme : key.AsRune.Value >= ' ' ? key.AsRune.ToString() : "";
        return text.Length > 0 && text[0] >= ' ' ? new(text) : null;
    }
}
