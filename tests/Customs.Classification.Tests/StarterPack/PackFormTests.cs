using System.Text.Json;
using System.Text.RegularExpressions;

namespace Customs.Classification.Tests.Starter;

public sealed partial class PackFormTests
{
    private static readonly string[] Languages = ["en", "de", "fr", "tr", "ms", "ru", "zh", "fa"];
    private static readonly string[] Programmes = ["nuclear", "missile", "chemical", "biological", "drone", "military"];

    [Fact]
    public void The_pack_has_more_than_two_hundred_entries_with_a_list_or_catch_all_behind_them() =>
        Assert.InRange(PackFiles.Entries.Count(e => e.CanAlarm), 200, int.MaxValue);

    [Fact]
    public void No_two_entries_share_an_id() =>
        Assert.Empty(PackFiles.Entries.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_id_is_in_kebab_case() => Assert.Empty(PackFiles.Entries.Where(e => !Kebab().IsMatch(e.Id)).Select(e => e.Id));

    [Fact]
    public void Every_entry_names_its_goods_in_all_eight_languages() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from language in Languages
                     where !entry.Json.GetProperty("names").TryGetProperty(language, out var names) || names.GetArrayLength() == 0
                     select $"{entry.Id} has no name in {language}");

    [Fact]
    public void No_name_is_given_twice_in_one_language() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from language in entry.Json.GetProperty("names").EnumerateObject()
                     from name in language.Value.EnumerateArray().GroupBy(n => n.GetString()!, StringComparer.OrdinalIgnoreCase)
                     where name.Count() > 1
                     select $"{entry.Id} {language.Name}: {name.Key}");

    [Fact]
    public void No_name_of_controlled_goods_is_a_name_of_harmless_goods()
    {
        var harmless = Names(e => e.IsLookalike).Select(n => n.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.Empty(Names(e => e.CanAlarm).Where(n => harmless.Contains(n.Name)).Select(n => $"{n.Entry.Id}: {n.Name}"));
    }

    [Fact]
    public void Every_listed_entry_has_a_rule_programmes_and_commodity_codes() =>
        Assert.Empty(from entry in PackFiles.Entries
                     where entry.CanAlarm
                     where !entry.Leaves().Any() || !entry.Json.GetProperty("programmes").EnumerateObject().Any() || !entry.Items("hs").Any()
                     select entry.Id);

    [Fact]
    public void Programmes_are_the_six_that_the_desk_knows_with_a_weight_up_to_one() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from programme in entry.Json.GetProperty("programmes").EnumerateObject()
                     where !Programmes.Contains(programme.Name, StringComparer.Ordinal) || programme.Value.GetDouble() is not (> 0 and <= 1)
                     select $"{entry.Id}: {programme.Name} {programme.Value}");

    [Fact]
    public void No_entry_ends_before_it_begins() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from period in entry.Items("variants").Append(entry.Json)
                     where Day(period, "validTo") is { } to && string.CompareOrdinal(to, Day(period, "validFrom")) < 0
                     select entry.Id);

    private static string? Day(JsonElement period, string name) =>
        period.TryGetProperty(name, out var day) && day.ValueKind == JsonValueKind.String ? day.GetString() : null;

    private static IEnumerable<(PackEntry Entry, string Name)> Names(Func<PackEntry, bool> which) =>
        from entry in PackFiles.Entries
        where which(entry)
        from language in entry.Json.GetProperty("names").EnumerateObject()
        from name in language.Value.EnumerateArray()
        select (entry, name.GetString()!);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Kebab();
}
