using System.Text.RegularExpressions;

namespace Customs.Classification.Tests.Starter;

public sealed partial class PackVocabularyTests
{
    private static readonly string[] Derived =
    [
        "specific_modulus", "specific_tensile_strength", "mixture_concentration", "mass_resolution", "accuracy_at_13kpa", "e0_mpe",
        "measurement_uncertainty", "block_size", "largest_dimension", "smallest_dimension", "length_to_bore",
    ];

    private static readonly Dictionary<string, string> KindOf =
        PackFiles.Parameters.ToDictionary(p => p.GetProperty("id").GetString()!, p => p.GetProperty("kind").GetString()!, StringComparer.Ordinal);

    [Fact]
    public void Every_rule_names_only_parameters_that_the_vocabulary_has() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from leaf in entry.Leaves()
                     from name in new[] { leaf.Text("param"), leaf.Text("flag"), leaf.Text("material") }
                     where name is not null && !KindOf.ContainsKey(name)
                     select $"{entry.Id}: {name}");

    [Fact]
    public void A_flag_in_a_rule_is_a_flag_and_a_measured_value_is_none() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from leaf in entry.Leaves()
                     let flag = leaf.Text("flag")
                     let param = leaf.Text("param")
                     where (flag is not null && KindOf.GetValueOrDefault(flag) != "Flag") || (param is not null && KindOf.GetValueOrDefault(param) == "Flag")
                     select $"{entry.Id}: {flag ?? param}");

    [Fact]
    public void Every_rule_names_only_materials_and_derived_values_that_are_known() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from leaf in entry.Leaves()
                     let material = leaf.Text("class")
                     let derived = leaf.Text("derived")
                     where (material is not null && !PackFiles.Materials.TryGetProperty(material, out _)) || (derived is not null && !Derived.Contains(derived, StringComparer.Ordinal))
                     select $"{entry.Id}: {material ?? derived}");

    [Fact]
    public void What_an_entry_asks_for_is_a_parameter() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from ask in entry.Items("ask")
                     where !KindOf.ContainsKey(ask.GetString()!)
                     select $"{entry.Id}: {ask}");

    [Fact]
    public void A_name_belongs_to_one_parameter_only() =>
        Assert.Empty(from parameter in PackFiles.Parameters
                     from name in parameter.GetProperty("synonyms").EnumerateArray().Select(s => s.GetString()!).Prepend(parameter.GetProperty("id").GetString()!)
                     group parameter.GetProperty("id").GetString() by Fold(name) into owners
                     where owners.Distinct(StringComparer.Ordinal).Count() > 1
                     select $"{owners.Key}: {string.Join(' ', owners)}");

    [Fact]
    public void A_parameter_falls_back_only_on_parameters() =>
        Assert.Empty(from parameter in PackFiles.Parameters
                     where parameter.TryGetProperty("fallback", out _)
                     from other in parameter.GetProperty("fallback").EnumerateArray()
                     where !KindOf.ContainsKey(other.GetString()!)
                     select $"{parameter.GetProperty("id")}: {other}");

    [Fact]
    public void Every_parameter_name_seen_in_the_field_reaches_a_parameter()
    {
        var text = File.ReadAllText(Shared.Locate("contracts", "technical-parameters.md"));
        var known = PackFiles.Parameters
            .SelectMany(p => p.GetProperty("synonyms").EnumerateArray().Select(s => s.GetString()!).Prepend(p.GetProperty("id").GetString()!))
            .Select(Fold).ToHashSet(StringComparer.Ordinal);
        var seen = TableName().Matches(text).Skip(1).Select(m => m.Groups["name"].Value)
            .Concat(CodeName().Matches(text[text.IndexOf("Form B names seen", StringComparison.Ordinal)..]).Select(m => m.Groups["name"].Value)).ToArray();

        Assert.NotEmpty(seen);
        Assert.Subset(known, seen.Select(Fold).ToHashSet(StringComparer.Ordinal));
    }

    private static string Fold(string name) => Separators().Replace(name, "").ToLowerInvariant();

    [GeneratedRegex(@"[\s_\-]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\| (?<name>\w+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex TableName();

    [GeneratedRegex(@"`(?<name>\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex CodeName();
}
