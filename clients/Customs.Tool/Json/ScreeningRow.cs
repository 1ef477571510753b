using System.Text.Json;
using Customs.Screening.V1;

namespace Customs.Tool.Json;

/// <summary>Writes an answer of the screening service as contracts, section 4, has it.</summary>
internal static class ScreeningRow
{
    /// <summary>The answer to a screening question.</summary>
    public static string Answer(PartyScreening screening) => Row.Of(json =>
    {
        json.WriteString("id", screening.Id);
        json.WriteString("verdict", Verdict(screening.Verdict));
        json.Objects("matches", screening.Matches, Match);
        json.WriteStartObject("editions");
        foreach (var edition in screening.Editions)
        {
            json.WriteString(edition.List, edition.Edition);
        }

        json.WriteEndObject();
        if (screening.NotPerformedReason.Length > 0)
        {
            json.WriteString("reason", screening.NotPerformedReason);
        }

        if (screening.ListWarnings.Count > 0)
        {
            json.Texts("warnings", screening.ListWarnings);
        }
    });

    /// <summary>The comparison of one pair.</summary>
    public static string Comparison(PartyScreening comparison) => Row.Of(json =>
    {
        var match = comparison.Matches.FirstOrDefault();
        json.WriteNumber("score", match?.Score ?? 0);
        json.WriteString("verdict", Verdict(comparison.Verdict));
        json.Objects("evidence", match?.Evidence ?? [], Evidence);
    });

    private static void Match(Utf8JsonWriter json, Match match)
    {
        json.WriteString("list", match.Edition?.List ?? "");
        json.WriteString("edition", match.Edition?.Edition ?? "");
        json.WriteString("designation", match.Designation);
        json.WriteString("name", match.PrimaryName);
        json.WriteString("matched_name", match.MatchedName);
        json.WriteNumber("score", match.Score);
        json.WriteString("strength", Enums.Name(match.Strength, Screening.V1.Match.Descriptor.EnumTypes[0], "STRENGTH_"));
        json.Objects("evidence", match.Evidence, Evidence);
        json.Texts("programmes", match.Programmes);
        json.Texts("measures", match.Measures);
    }

    private static void Evidence(Utf8JsonWriter json, MatchEvidence evidence)
    {
        json.WriteString("feature", evidence.Feature);
        json.WriteString("question", evidence.Question);
        json.WriteString("listed", evidence.Listed);
        json.WriteString("effect", evidence.Effect);
    }

    private static string Verdict(PartyScreening.Types.Verdict verdict) => Enums.Name(verdict, PartyScreening.Descriptor.EnumTypes[0], "VERDICT_");
}
