using Customs.Officer.Terminal.Views;
using Customs.Officer.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Text;

namespace Customs.Officer.Terminal.Tests.Views;

public sealed class ThemeTests
{
    [Theory]
    [InlineData(ThemeName.Dark)]
    [InlineData(ThemeName.Light)]
    [InlineData(ThemeName.Mono)]
    public void Every_role_has_a_look_in_every_theme(ThemeName name) => Assert.All(Enum.GetValues<Role>(), role => _ = Theme.Of(name)[role]);

    [Theory]
    [InlineData(ThemeName.Dark, 4.5)]
    [InlineData(ThemeName.Light, 4.5)]
    public void Every_text_can_be_read_on_its_ground(ThemeName name, double least)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var look = Theme.Of(name)[role];
            var ground = look.Background == Color.None ? new Color(0, 0, 0) : look.Background;
            Assert.True(Contrast(look.Foreground, ground) >= least, $"{role} {Contrast(look.Foreground, ground):0.0}");
        }
    }

    [Theory]
    [InlineData("Isarwelle")]
    [InlineData("北京精密仪器")]
    [InlineData("Yıldız Kimya")]
    [InlineData("مؤسسة")]
    [InlineData("e\u0301")]
    [InlineData("\u25B8\u2500\u2588\u2026\u25A0\u25B2\u25C6\u25CF\u2192")]
    public void The_shell_and_the_library_count_the_same_cells(string text) => Assert.Equal(text.GetColumns(), CellWidth.Of(text));

    private static double Contrast(Color one, Color other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Color color) => (0.2126 * Part(color.R)) + (0.7152 * Part(color.G)) + (0.0722 * Part(color.B));

    private static double Part(byte value)
    {
        var part = value / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
