using Customs.Officer.Text;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Customs.Officer.Terminal.Views;

/// <summary>How each role looks. Colours are those of Okabe and Ito, which colour-blind people can tell apart; nothing is told by colour alone.</summary>
public sealed class Theme
{
    private static readonly Color Vermilion = new(213, 94, 0);
    private static readonly Color Orange = new(230, 159, 0);
    private static readonly Color Yellow = new(240, 228, 66);
    private static readonly Color Green = new(0, 158, 115);
    private static readonly Color Sky = new(86, 180, 233);
    private static readonly Color Blue = new(0, 90, 150);
    private static readonly Color Black = new(0, 0, 0);
    private static readonly Color Ink = new(24, 24, 24);
    private static readonly Color White = new(240, 240, 240);
    private static readonly Color Grey = new(150, 150, 150);
    private static readonly Color Shade = new(48, 52, 60);
    private static readonly Color Mist = new(222, 226, 232);
    private static readonly Color Brown = new(140, 90, 0);

    private readonly Dictionary<Role, Attribute> _looks;

    private Theme(Dictionary<Role, Attribute> looks) => _looks = looks;

    /// <summary>Look of a role.</summary>
    public Attribute this[Role role] => _looks[role];

    /// <summary>The theme of a name.</summary>
    public static Theme Of(ThemeName name) => name switch
    {
        ThemeName.Dark => Coloured(Color.None, White, Grey, Shade, Sky, Yellow, White),
        ThemeName.Light => Coloured(White, Ink, new(96, 96, 96), Mist, Blue, Brown, Ink),
        ThemeName.Mono => Mono(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "unknown theme"),
    };

    private static Theme Coloured(Color ground, Color ink, Color dim, Color shade, Color accent, Color yellow, Color onShade) => new(new()
    {
        [Role.Normal] = new(ink, ground), [Role.Dim] = new(dim, ground), [Role.Bar] = new(onShade, shade), [Role.Key] = new(accent, shade, TextStyle.Bold),
        [Role.Heading] = new(accent, ground, TextStyle.Bold), [Role.Selected] = new(Black, Sky, TextStyle.Bold), [Role.Input] = new(onShade, shade),
        [Role.InputFocus] = new(Black, Yellow), [Role.Cursor] = new(Yellow, Black, TextStyle.Bold), [Role.Banner] = new(Black, Orange, TextStyle.Bold),
        [Role.Stop] = new(ground == White ? new(178, 60, 0) : Vermilion, ground, TextStyle.Bold), [Role.Red] = new(ground == White ? Brown : Orange, ground, TextStyle.Bold),
        [Role.Yellow] = new(yellow, ground), [Role.Green] = new(ground == White ? new(0, 110, 80) : Green, ground),
    });

    // The ground and the ink of the terminal stay as they are: only SGR styles are sent.
    private static Theme Mono()
    {
        static Attribute With(TextStyle style) => new(Color.None, Color.None, style);
        return new(new()
        {
            [Role.Normal] = With(TextStyle.None), [Role.Dim] = With(TextStyle.None), [Role.Bar] = With(TextStyle.Reverse), [Role.Key] = With(TextStyle.Reverse | TextStyle.Bold),
            [Role.Heading] = With(TextStyle.Bold), [Role.Selected] = With(TextStyle.Reverse), [Role.Input] = With(TextStyle.Underline),
            [Role.InputFocus] = With(TextStyle.Reverse), [Role.Cursor] = With(TextStyle.Underline | TextStyle.Bold), [Role.Banner] = With(TextStyle.Reverse | TextStyle.Bold),
            [Role.Stop] = With(TextStyle.Bold), [Role.Red] = With(TextStyle.Bold), [Role.Yellow] = With(TextStyle.None), [Role.Green] = With(TextStyle.None),
        });
    }
}
