using System.Text.Json;
using Customs.Classification.V1;
using V1Classification = Customs.Classification.V1.Classification;

namespace Customs.Tool.Json;

/// <summary>Writes an answer of the classification service as contracts, section 5, has it.</summary>
internal static class ClassificationRow
{
    /// <summary>The answer to a classification question.</summary>
    public static string Answer(V1Classification answer) => Row.Of(json =>
    {
        json.WriteString("id", answer.Id);
        json.WriteString("verdict", Enums.Name(answer.Verdict, V1Classification.Descriptor.EnumTypes[0], "VERDICT_"));
        json.Objects("candidates", answer.Candidates, Candidate);
        json.Objects("questions", answer.Questions, (j, q) =>
        {
            j.WriteString("parameter", q.Parameter);
            j.WriteString("text", q.Text);
            j.WriteString("path", q.Path);
            j.WriteString("threshold", q.Threshold);
        });
        json.WriteStartObject("hs");
        json.TextOrNull("declared", answer.CommodityCode?.Declared ?? "");
        json.Texts("plausible", answer.CommodityCode?.Plausible ?? []);
        json.WriteBoolean("mismatch", answer.CommodityCode?.Mismatch ?? false);
        json.WriteEndObject();
        json.Texts("not_understood", answer.NotUnderstood.Concat(answer.Contradictions));
        if (answer.NotPerformedReason.Length > 0)
        {
            json.WriteString("reason", answer.NotPerformedReason);
        }
    });

    private static void Candidate(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteString("code", candidate.Code);
        json.WriteString("path", candidate.Path);
        json.WriteString("list", candidate.Edition?.List ?? "");
        json.WriteString("version", candidate.Edition?.Edition ?? "");
        json.WriteNumber("score", candidate.Score);
        json.WriteString("truth", Name(candidate.Truth));
        json.Objects("checks", candidate.Checks, (j, c) =>
        {
            j.WriteString("path", c.Path);
            j.WriteString("parameter", c.Parameter);
            j.TextOrNull("declared", c.Declared);
            j.WriteString("threshold", c.Threshold);
            j.WriteString("truth", Name(c.Truth));
            j.WriteNumber("margin", c.Margin);
        });
        json.Texts("missing", candidate.Missing);
        json.Texts("notes", candidate.Notes);
        json.Texts("programmes", candidate.Programmes);
        json.WriteString("quote", candidate.Quote);
    }

    private static string Name(Truth truth) => Enums.Name(truth, ClassificationReflection.Descriptor.EnumTypes[0], "TRUTH_");
}
