using Terminal.Gui.Input;

namespace Customs.Officer.Terminal.Tests;

/// <summary>Pictures of the main screens for docs/terminal.md. They are golden files, so they can not show a screen that no longer is.</summary>
public sealed class PictureTests
{
    public static TheoryData<string, ThemeName, Key[]> Pictures => new()
    {
        { "queue", ThemeName.Dark, [] }, { "consignment", ThemeName.Dark, [Key.Enter] }, { "stop", ThemeName.Dark, [Key.S.WithShift, new Key('1'), new Key('7'), new Key('b')] },
        { "case", ThemeName.Dark, [Key.F6, Key.End, Key.Enter] }, { "oversight", ThemeName.Dark, [Key.F6, Key.F9] }, { "statistics", ThemeName.Dark, [Key.F6, Key.F4] },
        { "status", ThemeName.Dark, [Key.F11] }, { "examine", ThemeName.Dark, [Key.Enter, Key.E.WithShift, new Key('3'), Key.Tab, new Key('5'), Key.Tab, new Key('4')] },
        { "queue-light", ThemeName.Light, [] }, { "queue-mono", ThemeName.Mono, [] },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_main_screen_looks_as_in_the_documents(string name, ThemeName theme, Key[] keys)
    {
        using var screen = new ScreenHarness(100, 30, new() { Theme = theme });
        screen.Welcome();
        screen.Press(keys);
        Golden.Match(ScreenSvg.Render(screen.App), $"{name}.svg");
    }
}
