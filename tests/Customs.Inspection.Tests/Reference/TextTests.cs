using CsCheck;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Tests.Reference;

public sealed class TextTests
{
    [Theory]
    [InlineData("Yıldız Dış Ticaret A.Ş.", "yildiz dis ticaret a s")]
    [InlineData("Straße 5, Łódź", "strasse 5 lodz")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("l'échantillon", "l echantillon")]
    public void Letters_are_folded(string text, string folded) => Assert.Equal(folded, Text.Fold(text));

    [Fact]
    public void Folding_twice_changes_nothing() => Gen.String.Sample(text => Text.Fold(Text.Fold(text)) == Text.Fold(text));

    [Fact]
    public void Edits_are_the_same_from_both_ends() => Gen.Select(Gen.String[0, 12], Gen.String[0, 12]).Sample((a, b) => Text.Edits(a, b) == Text.Edits(b, a) && Text.Edits(a, a) == 0 && Text.Edits(a, b) <= Math.Max(a.Length, b.Length));
}
