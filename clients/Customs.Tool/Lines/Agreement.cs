using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Customs.Tool.Lines;

/// <summary>Compares answers with what the authors of dossiers expect of them (a block <c>expected</c> beside the layers, which no service reads): outcome, gates, axes and indicators in one table.</summary>
internal sealed class Agreement
{
    private static readonly string[] s_levels = ["NONE", "LOW", "MEDIUM", "HIGH"];
    private static readonly (string Expected, string Answer)[] s_axes = [("procurement", "procurement"), ("endUse", "end_use"), ("recipient", "recipient")];

    private readonly StringBuilder rows = new();
    private int judged, outcomes, gates, axes, mustHit, hit, mustNotHit, kept, stopsReleased, releasesStopped;

    /// <summary>Whether anything was expected of any dossier.</summary>
    public bool IsEmpty => judged == 0;

    /// <summary>Takes a dossier and the row of its answer; one without expectations or without an answer is left out.</summary>
    public void Add(byte[] dossier, string row)
    {
        using var question = JsonDocument.Parse(dossier);
        using var answer = JsonDocument.Parse(row);
        if (!question.RootElement.TryGetProperty("expected", out var expected) || !answer.RootElement.TryGetProperty("outcome", out var outcome))
        {
            return;
        }

        judged++;
        var (said, wanted) = (outcome.GetString() ?? "", Text(expected, "outcome"));
        var (saidGates, wantedGates) = (Texts(answer.RootElement, "gates"), Texts(expected, "gates"));
        var hits = answer.RootElement.GetProperty("indications").EnumerateArray().Where(i => Text(i, "state") == "HIT").Select(i => Text(i, "indicator")).ToHashSet(StringComparer.Ordinal);
        var missed = Texts(expected, "mustHit").Where(i => !hits.Contains(i)).ToList();
        var wrong = Texts(expected, "mustNotHit").Where(hits.Contains).ToList();
        outcomes += said == wanted ? 1 : 0;
        gates += saidGates.SequenceEqual(wantedGates, StringComparer.Ordinal) ? 1 : 0;
        stopsReleased += wanted == "STOP_REFER" && said == "RELEASE" ? 1 : 0;
        releasesStopped += wanted == "RELEASE" && said == "STOP_REFER" ? 1 : 0;
        Count(expected, missed.Count, wrong.Count);
        rows.Append(CultureInfo.InvariantCulture, $"{Id(question.RootElement)} | {Told(said, wanted)} | {Told(List(saidGates), List(wantedGates))} | {Axes(answer.RootElement, expected)} | {List(missed)} | {List(wrong)}\n");
    }

    /// <summary>The table with its sums.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"dossier | outcome | gates | procurement/end use/recipient | missed | false\n{rows}\nof {judged}: outcomes {outcomes}, gates {gates}, axes within one level {axes}\n"
        + $"indicators that must hit {hit} of {mustHit}, that must not {kept} of {mustNotHit}\nstops that were released {stopsReleased}, releases that were stopped {releasesStopped}\n");

    private void Count(JsonElement expected, int missed, int wrong)
    {
        var (must, mustNot) = (Texts(expected, "mustHit").Count, Texts(expected, "mustNotHit").Count);
        (mustHit, hit, mustNotHit, kept) = (mustHit + must, hit + must - missed, mustNotHit + mustNot, kept + mustNot - wrong);
    }

    private string Axes(JsonElement answer, JsonElement expected)
    {
        if (!expected.TryGetProperty("axes", out var wanted) || !answer.TryGetProperty("axes", out var said))
        {
            return "-";
        }

        var pairs = s_axes.Select(a => (Said: Text(said, a.Answer), Wanted: Text(wanted, a.Expected))).ToList();
        axes += pairs.TrueForAll(p => Math.Abs(Array.IndexOf(s_levels, p.Said) - Array.IndexOf(s_levels, p.Wanted)) <= 1) ? 1 : 0;
        return Told(string.Join('/', pairs.Select(p => p.Said)), string.Join('/', pairs.Select(p => p.Wanted)));
    }

    private static string Id(JsonElement dossier) => dossier.TryGetProperty("id", out var id) ? id.ToString() : Text(dossier.GetProperty("declaration"), "mrn");

    private static string Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static List<string> Texts(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(e => e.GetString() ?? "").Order(StringComparer.Ordinal)] : [];

    private static string Told(string said, string wanted) => said == wanted ? said : $"{said}, expected {wanted}";

    private static string List(List<string> of) => of.Count == 0 ? "-" : string.Join(' ', of);
}
