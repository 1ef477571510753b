using CsCheck;
using Customs.Primitives;

namespace Customs.Screening.Tests;

public class ScreenerTests
{
    private static readonly Gen<string> Name = Gen.String[Gen.Char['a', 'z'], 5, 10].Array[2, 3].Select(words => string.Join(' ', words));

    [Fact]
    public void A_weak_alias_alone_never_makes_a_match() =>
        Gen.Select(Name, Name).Sample((primary, alias) =>
        {
            var designation = new Designation("QDi.001", DesignationKind.Person, [new(primary, NameQuality.Primary), new(alias, NameQuality.Weak)]);
            var result = On(designation).Screen(new PartyQuery(alias));
            return result.Matches.Count == 1 && result.Verdict != Verdict.Match;
        });

    [Fact]
    public void A_listed_name_is_found_first_among_others() =>
        Name.Array[3, 30].Where(n => n.Distinct().Count() == n.Length).Sample(names =>
        {
            var screener = On([.. names.Select((n, i) => Listed($"X-{i}", n))]);
            return names.Select((n, i) => screener.Screen(new PartyQuery(n)).Matches[0].Designation.Id == $"X-{i}").All(found => found);
        });

    [Fact]
    public void A_richer_question_never_hides_a_hit() =>
        Gen.Select(Name, Gen.Int[1940, 1990], Gen.Bool).Sample((name, year, person) =>
        {
            var designation = Listed("X-1", name) with { BirthDates = [BirthDate.InYear(1960)], Countries = [CountryCode.Parse("IR")] };
            var query = new PartyQuery(name)
            {
                BirthDate = BirthDate.InYear(year), Countries = [CountryCode.Parse("DE")], Kind = person ? DesignationKind.Person : DesignationKind.Vessel, Address = new ListedAddress("Street 1", "Town", null, default, null),
            };
            return On(designation).Screen(query).Verdict != Verdict.Clear;
        });

    [Fact]
    public void A_renamed_ship_is_found_by_its_IMO_number()
    {
        var ship = new Designation("1", DesignationKind.Vessel, [new("GLAUCUS", NameQuality.Primary)]) { Identifiers = [new(IdentifierType.Imo, "IMO 9114555")] };
        var result = On(ship, Listed("2", "AGNI")).Screen(new PartyQuery("AGNI") { Identifiers = [new(IdentifierType.Imo, "9114555")] });
        Assert.Equal(("1", MatchStrength.Identifier, 1.0), (result.Matches[0].Designation.Id, result.Matches[0].Strength, result.Matches[0].Score));
        Assert.Equal("decides", result.Matches[0].Evidence[0].Effect);
    }

    [Fact]
    public void An_address_without_a_name_is_found_by_address()
    {
        var listed = new Designation("EL-1", DesignationKind.Address, [new("Address 7, Room 1318-19, 13/F, Hollywood Plaza, 610 Nathan Road, Mong Kok, Kowloon", NameQuality.Primary)]);
        var result = On(listed, Listed("X", "Hollywood Traders")).Screen(new PartyQuery("Brilliant Parts Ltd") { Address = new ListedAddress(null, null, null, default, "RM 1318, 13/F, Hollywood Plaza, 610 Nathan Rd., Mong Kok, Kowloon, Hong Kong") });
        Assert.Equal("EL-1", result.Matches[0].Designation.Id);
        Assert.Equal(Verdict.Possible, result.Verdict);
        Assert.Contains(result.Matches[0].Evidence, e => e.Feature == "address");
    }

    [Fact]
    public void Another_birth_date_speaks_against_and_is_said()
    {
        var listed = Listed("X", "Arkadiusz Brzezinski") with { BirthDates = [BirthDate.InYear(1950)] };
        var match = On(listed).Screen(new PartyQuery("Arkadiusz Brzezinski") { BirthDate = BirthDate.InYear(1990) }).Matches[0];
        Assert.Equal(MatchStrength.Possible, match.Strength);
        Assert.Contains(match.Evidence, e => e.Feature == "birth-date" && e.Effect.StartsWith("against", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("...")]
    [InlineData("\u0000\u0001\u202E")]
    [InlineData("😀😀 👩‍👩‍👧")]
    [InlineData("\uD800 lone")]
    public void Names_that_are_none_get_an_answer(string name) => Assert.NotNull(On(Listed("X", "Arkadiusz Brzezinski")).Screen(new PartyQuery(name)));

    [Fact]
    public void Any_text_of_any_length_gets_an_answer()
    {
        var screener = On([.. Enumerable.Range(0, 50).Select(i => Listed($"X-{i}", $"Name{i} Number{i * 7}"))]);
        Gen.String[Gen.Char, 0, 3000].Sample(text => screener.Screen(new PartyQuery(text)) is not null);
        Assert.NotNull(screener.Screen(new PartyQuery(string.Concat(Enumerable.Repeat("name1 ", 2000)))));
    }

    [Fact]
    public void The_order_does_not_depend_on_the_order_of_the_list() =>
        Name.Sample(name =>
        {
            Designation[] listed = [Listed("B", name), Listed("A", name), Listed("C", name + " x")];
            var forward = On(listed).Screen(new PartyQuery(name)).Matches.Select(m => m.Designation.Id);
            var backward = On([.. listed.Reverse()]).Screen(new PartyQuery(name)).Matches.Select(m => m.Designation.Id);
            return forward.SequenceEqual(backward) && forward.First() == "A";
        });

    [Fact]
    public void Only_the_lists_asked_for_are_searched()
    {
        var screener = new Screener(ScreeningIndex.Build([new Edition("one", new DateOnly(2026, 1, 1), [Listed("1", "Arkadiusz Brzezinski")]), new Edition("two", new DateOnly(2026, 1, 1), [Listed("2", "Arkadiusz Brzezinski")])]));
        var result = screener.Screen(new PartyQuery("Arkadiusz Brzezinski"), new ScreeningOptions { Lists = new HashSet<string> { "two" } });
        Assert.Equal(["2"], result.Matches.Select(m => m.Designation.Id));
        Assert.Equal(["two"], result.Editions.Select(e => e.List));
    }

    private static Designation Listed(string id, string name) => new(id, DesignationKind.Person, [new(name, NameQuality.Primary)]);

    private static Screener On(params Designation[] designations) => new(ScreeningIndex.Build([new Edition("house", new DateOnly(2026, 1, 1), designations)]));
}
