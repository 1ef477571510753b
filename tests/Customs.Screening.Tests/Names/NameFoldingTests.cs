using System.Text;
using CsCheck;
using Customs.Screening.Names;

namespace Customs.Screening.Tests.Names;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Владимир Путин", "vladimir putin")]
    [InlineData("Ørsted Łódź Straße", "orsted lodz strasse")]
    [InlineData("Αλέξανδρος", "alexandros")]
    [InlineData("李明", "li ming")]
    [InlineData("バラク・オバマ", "baraku obama")]
    [InlineData("Xi'an Ndrangheta’s", "xian ndranghetas")]
    [InlineData("ＨＵＡＷＥＩ", "huawei")]
    [InlineData("\u202Bحسن\u202C", "hsn")]
    public void Every_script_folds_to_latin_words(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', NameFolding.Fold(name).Select(w => w.Text)));

    [Fact]
    public void Any_text_folds_to_ascii_letters_and_digits_without_failing() =>
        Gen.String[Gen.Char, 0, 500].Sample(text => NameFolding.Fold(text).All(w => w.Text.Length > 0 && w.Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))));

    [Fact]
    public void Composed_and_decomposed_letters_fold_alike() =>
        Gen.String[Gen.Char["aeouczsnşğüöéèêëïîñåäãõýž"], 1, 12].Sample(text =>
            NameFolding.Fold(text.Normalize(NormalizationForm.FormD)).SequenceEqual(NameFolding.Fold(text.Normalize(NormalizationForm.FormC))));
}
