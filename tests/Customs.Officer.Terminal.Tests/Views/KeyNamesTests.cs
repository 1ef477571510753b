using Customs.Officer.Keys;
using Customs.Officer.Terminal.Views;
using Terminal.Gui.Input;

namespace Customs.Officer.Terminal.Tests.Views;

public sealed class KeyNamesTests
{
    public static TheoryData<Key, string> Keys => new()
    {
        { Key.S, "s" }, { Key.S.WithShift, "S" }, { Key.S.WithCtrl, "Ctrl+S" }, { Key.Space, "Space" }, { Key.Enter, "Enter" }, { Key.Tab.WithShift, "Shift+Tab" }, { Key.CursorUp, "Up" },
        { Key.F10, "F10" }, { new Key('/'), "/" }, { new Key(':'), ":" }, { new Key('?'), "?" }, { new Key('é'), "é" }, { new Key('7'), "7" }, { Key.PageDown, "PageDown" }, { new Key('>'), ">" },
        { Key.Backspace, "Backspace" }, { Key.Delete, "Delete" }, { new Key('@'), "@" }, { new Key('['), "[" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_has_the_name_that_the_table_uses(Key key, string name) => Assert.Equal(new Chord(name), KeyNames.Of(key));

    [Fact]
    public void Every_key_of_the_table_can_be_pressed()
    {
        foreach (var name in KeyTable.Rows.SelectMany(row => new[] { row.Key, row.Twin }).OfType<string>().SelectMany(key => key.Split(' ')).Distinct(StringComparer.Ordinal))
        {
            Assert.Equal(new Chord(name), KeyNames.Of(Made(name)));
        }
    }

    private static Key Made(string name) => name switch
    {
        "Up" => Key.CursorUp,
        "Down" => Key.CursorDown,
        "Left" => Key.CursorLeft,
        "Right" => Key.CursorRight,
        "Shift+Tab" => Key.Tab.WithShift,
        { Length: 1 } => new Key(name[0]),
        _ when name.StartsWith("Ctrl+", StringComparison.Ordinal) => new Key(char.ToLowerInvariant(name[5])).WithCtrl,
        _ => new Key(name),
    };
}
