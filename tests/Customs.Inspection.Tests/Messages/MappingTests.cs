using System.Text.RegularExpressions;

namespace Customs.Inspection.Messages.Tests;

/// <summary>The tables of <c>docs/messages.md</c> against the readers: every place that a table names is one that the reader of the form asks for.</summary>
public sealed partial class MappingTests
{
    private const string Mapping = "# Mapping\n";

    [Fact]
    public void Every_place_named_in_the_tables_is_one_that_the_reader_asks_for()
    {
        var missing = new List<string>();
        var places = 0;
        foreach (var (form, sample, table) in Sections())
        {
            var asked = new HashSet<string>(StringComparer.Ordinal);
            var result = MessageReader.Read(SampleMessages.Bytes(sample), SampleMessages.Now, asked);
            MessageReader.Read(System.Text.Encoding.UTF8.GetBytes(Hollow(form)), SampleMessages.Now, asked);
            Assert.Equal(form, result switch { MessageResult.Done done => done.Reading.Head.Form.Key, MessageResult.Refused refused => refused.Head.Form.Key, _ => "none" });
            places += table.Count;
            missing.AddRange(table.Where(p => !asked.Contains(p)).Select(p => $"{form}: {p}"));
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
        Assert.True(places > 200, $"only {places} places were found in the tables");
    }

    [Fact]
    public void Every_form_that_declares_amends_or_moves_is_on_the_page()
    {
        var page = Page();
        var samples = SampleMessages.All().Select(SampleMessages.Read).OfType<MessageResult.Done>().Where(d => d.Reading.Content is not MessageContent.Notice).Select(d => d.Reading.Head.Form.Key).Distinct();
        Assert.All(samples, form => Assert.Contains($"`{form}`", page));
    }

    // A place that stands in for another is asked for only when that is empty, so an empty message is read as well.
    private static string Hollow(string form) => form switch
    {
        "wco-dec-xml" => "<MetaData><Declaration><FunctionCode>9</FunctionCode></Declaration></MetaData>",
        "cds-movement-xml" => "<inventoryLinkingMovementRequest/>",
        "asycuda-sad-xml" => "<ASYCUDA/>",
        "us-aes-eei-json" => "{\"USPPI\":{}}",
        "ens-json" => "{\"goods\":{\"numberOfItems\":1},\"parties\":{}}",
        "edifact-cusdec-d96b" => "UNB+UNOC:3'UNH+1+CUSDEC:D:96B:UN'",
        _ => $"<{form.ToUpperInvariant()}/>",
    };

    private static IEnumerable<(string Form, string Sample, IReadOnlyList<string> Places)> Sections()
    {
        var page = Page();
        foreach (var section in page[page.IndexOf(Mapping, StringComparison.Ordinal)..].Split("\n## ").Skip(1))
        {
            var form = section.Split('\n')[0].Trim();
            var sample = SampleLink().Match(section).Groups["path"].Value;
            if (sample.Length > 0)
            {
                var rows = section.Split('\n').Where(l => l.StartsWith("| `/", StringComparison.Ordinal)).Select(l => l.Split(" | ")[0]);
                yield return (form, sample, [.. rows.SelectMany(r => Place().Matches(r).Select(m => m.Groups["place"].Value))]);
            }
        }
    }

    private static string Page() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "messages.md")).ReplaceLineEndings("\n");

    [GeneratedRegex("Sample: `(?<path>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SampleLink();

    [GeneratedRegex("`(?<place>/[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
