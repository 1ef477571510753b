using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Customs.Suite.Tests.History;

/// <summary>Declarations of a population of firms: a few receive much and many little, exporters ship to all. The same number is always the same declaration.</summary>
/// <param name="firms">Firms that receive.</param>
internal sealed class Population(int firms)
{
    private const int Exporters = 200;

    private static readonly IReadOnlyList<string> s_samples = [.. Samples.Names.Select(n => Encoding.UTF8.GetString(Samples.Read(n)))];

    /// <summary>Number of kinds of goods.</summary>
    public static int Kinds => s_samples.Count;

    /// <summary>A declaration.</summary>
    /// <param name="series">Two letters that keep its MRN apart from those of other series.</param>
    /// <param name="number">Its number.</param>
    /// <param name="fresh">Whether firm and goods are such as no look-up has seen.</param>
    public byte[] Declaration(string series, int number, bool fresh = false)
    {
        var dossier = JsonNode.Parse(s_samples[number % s_samples.Count])!;
        var declaration = dossier["declaration"]!;
        declaration["mrn"] = string.Create(CultureInfo.InvariantCulture, $"26DE7102{series}{number:000000}B2");
        var firm = fresh ? firms + number : FirmOf(number);
        foreach (var party in declaration["parties"]!.AsArray())
        {
            var exports = party!["roles"]!.AsArray().Any(r => (string?)r is "EXPORTER");
            var receives = party["roles"]!.AsArray().Any(r => (string?)r is "CONSIGNEE");
            if (exports)
            {
                party["identifiers"] = new JsonObject { ["eori"] = string.Create(CultureInfo.InvariantCulture, $"DE{900_000_000 + (number % Exporters)}") };
            }
            else if (receives)
            {
                party["name"] = $"{Word(firm)} {Word(firm + 7)} {Word(firm * 31)} Ltd";
                party["contact"] = new JsonObject { ["phone"] = string.Create(CultureInfo.InvariantCulture, $"+90 212 {firm:0000000}") };
                party["address"]!["street"] = string.Create(CultureInfo.InvariantCulture, $"Hafenweg {firm}");
                party["identifiers"] = new JsonObject { ["registrationNo"] = string.Create(CultureInfo.InvariantCulture, $"R{firm:0000000}") };
            }
            else
            {
                party["contact"] = new JsonObject();
            }
        }

        if (fresh)
        {
            foreach (var item in declaration["goodsItems"]!.AsArray())
            {
                item!["description"] = string.Create(CultureInfo.InvariantCulture, $"{(string?)item["description"]} lot {number}");
            }
        }

        return Encoding.UTF8.GetBytes(dossier.ToJsonString());
    }

    // The share of a firm falls with the square of its place: the first tenth of the firms receive a third of all.
    private int FirmOf(int number)
    {
        var at = (number * 2_654_435_761L) % 1_000_003 / 1_000_003.0;
        return (int)(at * at * firms);
    }

    private static string Word(int number)
    {
        var word = new StringBuilder();
        for (var rest = (number * 7_919L % 456_976) + 456_976; rest > 0; rest /= 26)
        {
            word.Append((char)('a' + (rest % 26)));
        }

        return word.ToString();
    }
}
