using CsCheck;

namespace Customs.Screening.Tests.Matching;

/// <summary>Names whose blanks, dots and hyphens stand elsewhere than in the list.</summary>
public class WholeNameTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char['a', 'z'], 4, 9].Array[2, 3].Select(words => string.Join(' ', words));

    [Fact]
    public void A_name_is_found_wherever_its_blank_stands() =>
        Gen.Select(Words, Gen.Int[1, 50]).Sample((name, at) =>
        {
            var joined = name.Replace(" ", "", StringComparison.Ordinal);
            var place = 1 + (at % (joined.Length - 1));
            return On(name).Screen(new PartyQuery(joined[..place] + " " + joined[place..])).Verdict != Verdict.Clear;
        });

    [Theory]
    [InlineData("OCEAN CAPITAL ADMINISTRATION GMBH", "OCEAN CAPITAL ADMINISTRATIONGMBH")]
    [InlineData("GEA OOO", "GEAOOO")]
    [InlineData("AL-ZINDANI, Shaykh Abd-al-Majid", "AL-ZINDANI ShaykhAbd-al-Majid")]
    public void A_legal_form_or_a_blank_run_together_is_shown(string listed, string asked) =>
        Assert.NotEqual(Verdict.Clear, On(listed).Screen(new PartyQuery(asked)).Verdict);

    [Theory]
    [InlineData("RA-78845", "RAd78845")]
    [InlineData("EP-IBZ", "EP-IoZ")]
    [InlineData("YK-AGC", "YKA-CG")]
    public void A_mark_one_sign_away_ranks_first_and_is_no_match(string listed, string asked)
    {
        var match = On(listed, "RA-11111", "EP-LDA", "Arkadiusz Gromov").Screen(new PartyQuery(asked)).Matches[0];
        Assert.Equal(listed, match.MatchedName.Text);
        Assert.True(match.Strength < MatchStrength.Strong, $"{match.Strength} {match.Score}");
        Assert.Contains(match.Evidence, e => e.Feature == "name.whole");
    }

    private static Screener On(params string[] names) =>
        new(ScreeningIndex.Build([new Edition("house", new DateOnly(2026, 1, 1), [.. names.Select((n, i) => new Designation($"X-{i}", DesignationKind.Unknown, [new(n, NameQuality.Primary)]))])]));
}
