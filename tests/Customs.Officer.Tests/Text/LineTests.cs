using CsCheck;
using Customs.Officer.Text;

namespace Customs.Officer.Tests.Text;

public sealed class LineTests
{
    [Fact]
    public void A_line_fits_any_width_exactly_whatever_signs_are_in_it() =>
        Gen.Select(Gen.OneOf(Gen.String, Pick.Of("北京精密仪器", "Yıldız", "مؤسسة", "e\u0301", "a\u202Eb", "👩‍🔬x")), Gen.Int[0, 30]).Sample((text, width) =>
            CellWidth.Of(Line.Of(text).Add("|").Fit(width).Text) == width);

    [Fact]
    public void A_cut_line_says_that_it_was_cut() => Assert.Equal("Isarwe~", Line.Of("Isarwelle Strahltechnik").Fit(7).Text);

    [Fact]
    public void A_wide_sign_is_never_cut_in_half() => Assert.Equal("北~ ", Line.Of("北京精").Fit(4).Text);

    [Fact]
    public void The_right_part_stays_whole_and_the_left_gives_way() => Assert.Equal("QUEUE~ 12:03", Line.Of("QUEUE 5 of 5").Right(Line.Of("12:03"), 12).Text);

    [Theory]
    [InlineData("a\u001b[2Jb", "a?[2Jb")]
    [InlineData("a\u202Eb", "ab")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("a\u009bb", "a?b")]
    public void Declared_text_can_not_command_the_terminal(string declared, string shown) => Assert.Equal(shown, Clean.Text(declared));

    [Fact]
    public void Nothing_that_is_wrapped_is_lost() =>
        Gen.Select(Gen.Char["abc de \u4eac"].Array[0, 80], Gen.Int[2, 20]).Sample((signs, width) =>
        {
            var text = new string(signs);
            var lines = Wrap.Words(text, width);
            return lines.All(line => CellWidth.Of(line) <= width) && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal);
        });

    [Fact]
    public void Typed_text_is_drawn_whole_and_every_line_has_the_width_of_the_field() =>
        Gen.Select(Gen.Char["abc de \u4eac"].Array[0, 60], Gen.Int[4, 20]).Sample((signs, width) =>
        {
            var editor = new LineEditor(new string(signs));
            var lines = editor.Draw(width, true);
            return lines.All(line => line.Width == width)
                && string.Concat(lines.Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal) == editor.Text.Replace(" ", "", StringComparison.Ordinal)
                && lines.Sum(line => line.Pieces.Count(piece => piece.Role == Role.Cursor)) == 1;
        });

    [Theory]
    [InlineData(0, "now")]
    [InlineData(4, "4m")]
    [InlineData(69, "1h09")]
    [InlineData(60 * 24 * 3, "3d")]
    public void An_age_takes_at_most_four_signs(int minutes, string age) => Assert.Equal(age, Say.Age(TimeSpan.FromMinutes(minutes)));
}
