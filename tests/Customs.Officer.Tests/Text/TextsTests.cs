using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Tests.Text;

/// <summary>The text files compared with the code. After a change of texts: UPDATE_GOLDEN=1 writes the English file, the German one is written by a person.</summary>
public sealed partial class TextsTests
{
    [Fact]
    public void The_English_file_has_exactly_the_texts_of_the_code()
    {
        var keys = SourceTexts.Read();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Write(SourceTexts.File(""), keys.ToDictionary(Texts.Name, key => key, StringComparer.Ordinal));
        }

        Assert.Equal(keys, Load("").Values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_text_lacks_its_German_one_and_no_German_text_is_of_no_use()
    {
        var (keys, german) = (SourceTexts.Read(), Load("de"));
        Assert.Equal([], keys.Where(key => !german.ContainsKey(Texts.Name(key))));
        var names = keys.Select(Texts.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], german.Keys.Where(name => !names.Contains(name)));
    }

    // The resource compiler keeps only one of two names that differ in case.
    [Fact]
    public void No_two_names_differ_in_case_only() =>
        Assert.Equal([], SourceTexts.Read().Select(Texts.Name).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_German_text_of_the_file_is_the_one_on_the_screen()
    {
        using var german = new InGerman();
        var file = Load("de");
        Assert.All(SourceTexts.Read(), key => Assert.Equal(file[Texts.Name(key)], Texts.Of(key)));
    }

    [Fact]
    public void A_German_text_has_the_same_values_in_it_and_none_is_empty() => Assert.All(Load("de"), pair =>
    {
        Assert.Equal(Holes().Matches(pair.Key).Select(hole => hole.Value).Order(), Holes().Matches(pair.Value).Select(hole => hole.Value).Order());
        Assert.NotEqual("", pair.Value.Trim());
    });

    [Fact]
    public void A_text_that_a_column_or_the_key_bar_needs_short_is_short_in_German_as_well()
    {
        using var german = new InGerman();
        Assert.All(Enum.GetValues<Consignments.ConsignmentState>(), state => Assert.InRange(Consignments.Told.Of(state).Length, 1, 9));
        Assert.All(KeyTable.Rows, row => Assert.InRange(row.ShortText.Length, 1, 24));
        Assert.InRange(Texts.Of("now").Length, 1, 4);
        Assert.Equal("dd MMM HH:mm".Length, Texts.Of("dd MMM HH:mm").Length);
        Assert.Equal(Texts.Of("  Due     Case         State            Owner          Subject").IndexOf('V', StringComparison.Ordinal), "  Due     Case".IndexOf('C', StringComparison.Ordinal));
    }

    [Fact]
    public void The_language_is_that_of_the_culture_and_an_unknown_text_stays_as_it_is()
    {
        Assert.Equal("QUEUE", Texts.Of("QUEUE"));
        using var german = new InGerman();
        Assert.Equal("LISTE", Texts.Of("QUEUE"));
        Assert.Equal("3 Sperren", Say.Count(3, "hold"));
        Assert.Equal("a text of a service", Texts.Of("a text of a service"));
        Assert.Equal("Ausführer, Anmelder", Texts.Each("exporter, declarant"));
    }

    private static Dictionary<string, string> Load(string language) => XDocument.Load(SourceTexts.File(language)).Root!.Elements("data")
        .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    private static void Write(string file, Dictionary<string, string> texts)
    {
        XNamespace xml = XNamespace.Xml;
        var root = new XElement("root", new[] { ("resmimetype", "text/microsoft-resx"), ("version", "2.0"), ("reader", "System.Resources.ResXResourceReader"), ("writer", "System.Resources.ResXResourceWriter") }
            .Select(header => new XElement("resheader", new XAttribute("name", header.Item1), new XElement("value", header.Item2))));
        root.Add(texts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new XElement("data", new XAttribute("name", pair.Key), new XAttribute(xml + "space", "preserve"), new XElement("value", pair.Value))));
        File.WriteAllText(file, root + "\n");
    }

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Holes();

    /// <summary>Makes German the language of this thread until it is disposed.</summary>
    private sealed class InGerman : IDisposable
    {
        private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

        public InGerman() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");

        public void Dispose() => CultureInfo.CurrentUICulture = _before;
    }
}
