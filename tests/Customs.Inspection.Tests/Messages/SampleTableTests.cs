using System.Globalization;
using System.Text;

namespace Customs.Inspection.Messages.Tests;

/// <summary>Every sample message is read whole or refused with the places that are wrong. The table holds counts and places, no text of a sample.</summary>
public sealed class SampleTableTests
{
    [Fact]
    public void Every_sample_is_read_whole_or_refused_with_its_places()
    {
        var table = new StringBuilder("file | form | came to | parties | items | not used (values)\n");
        foreach (var file in SampleMessages.All())
        {
            table.Append(CultureInfo.InvariantCulture, $"{file} | {Row(SampleMessages.Read(file))}\n");
        }

        Golden.Match(table.ToString(), "samples.txt");
    }

    private static string Row(MessageResult result) => result switch
    {
        MessageResult.Done { Reading: var r } => $"{r.Head.Form.Key} | {Content(r.Content)} | {string.Join(", ", r.Unknown.Select(u => $"{Short(u.Key)} ({u.Value})"))}",
        MessageResult.Refused refused => $"{refused.Head.Form.Key} | refused at {string.Join(", ", refused.Violations.Select(v => v.Field))} | | | ",
        MessageResult.Unknown => "none | refused: no known form | | | ",
        _ => throw new InvalidOperationException("unknown result"),
    };

    private static string Content(MessageContent content) => content switch
    {
        MessageContent.Declared d => $"declares | {d.Dossier.Declaration.Parties.Count} | {d.Dossier.Declaration.GoodsItems.Count}",
        MessageContent.Amended a => $"amends | {a.Amending.Parties} | {a.Amending.Items}",
        MessageContent.Moved m => $"moves: {m.Movement} | | ",
        MessageContent.Notice => "notice | | ",
        _ => throw new InvalidOperationException("unknown content"),
    };

    private static string Short(string path) => path.Split('/') is { Length: > 3 } steps ? string.Join('/', steps[^2..]) : path.TrimStart('/');
}
