using System.Text.Json;
using Customs.Inspection.V1;
using V1State = Customs.Inspection.V1.Indication.Types.State;

namespace Customs.Tool.Json;

/// <summary>Writes an assessment as contracts, section 6, has it.</summary>
internal static class AssessmentRow
{
    private static readonly string[] ControlLists = ["EU", "US", "NSG1", "NSG2", "IR", "CA", "ML", "CWC"];

    /// <summary>The answer to one dossier or message.</summary>
    public static string Of(SubmitMessageResponse response) => Row.Of(json =>
    {
        var declaration = response.Declaration;
        var assessment = declaration.Assessment;
        json.WriteString("id", response.MessageId.Length > 0 ? response.MessageId : declaration.Dossier?.Declared?.Mrn ?? declaration.Name);
        json.WriteString("mrn", declaration.Dossier?.Declared?.Mrn ?? "");
        json.WriteString("outcome", Enums.OutcomeName(assessment.Outcome));
        json.WriteString("lane", Enums.Name(assessment.Lane, AssessmentReflection.Descriptor.FindTypeByName<Google.Protobuf.Reflection.EnumDescriptor>("Lane"), "LANE_"));
        json.WriteStartObject("axes");
        foreach (var axis in assessment.Axes)
        {
            json.WriteString(axis.Axis_.ToLowerInvariant(), Enums.Name(axis.Level, AssessmentReflection.Descriptor.FindTypeByName<Google.Protobuf.Reflection.EnumDescriptor>("AxisLevel"), "AXIS_LEVEL_"));
        }

        json.WriteEndObject();
        json.Texts("gates", assessment.Gates.Select(g => g.Id));
        json.Objects("indications", assessment.Indications, Indication);
        json.Texts("handling", assessment.Handling);
        json.Texts("legal_basis", assessment.LegalBasis);
        json.Texts("questions", assessment.Questions.Select(q => q.Text));
        json.WriteNumber("coverage", assessment.Coverage);
        Basis(json, assessment);
        if (assessment.NotPerformed.Count > 0)
        {
            json.Texts("not_performed", assessment.NotPerformed.Select(n => $"{n.Check} of {n.Subject}: {n.Reason}"));
        }
    });

    private static void Indication(Utf8JsonWriter json, Indication indication)
    {
        // The form knows three states; a check that could not run is one that could not be told, and stands in not_performed as well.
        var state = indication.State == V1State.NotPerformed ? V1State.NotEvaluable : indication.State;
        json.WriteString("indicator", indication.Indicator);
        json.WriteString("state", Enums.Name(state, Inspection.V1.Indication.Descriptor.EnumTypes[0], "STATE_"));
        json.WriteNumber("strength", indication.Strength);
        json.WriteString("sentence", indication.Sentence);
        json.Objects("fields", indication.Fields, (j, f) =>
        {
            j.WriteString("path", f.Path);
            j.WriteString("value", f.Value);
        });
        json.WriteString("source", string.Join(", ", indication.Sources));
    }

    private static void Basis(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject("basis");
        json.WriteStartObject("lists");
        foreach (var edition in assessment.Basis.Where(b => b.List != "indicators" && !IsControlList(b.List)))
        {
            json.WriteString(edition.List, edition.Edition);
        }

        json.WriteEndObject();
        json.WriteStartObject("control_lists");
        foreach (var edition in assessment.Basis.Where(b => IsControlList(b.List)))
        {
            json.WriteString(edition.List, edition.Edition);
        }

        json.WriteEndObject();
        json.WriteString("indicators", assessment.Basis.FirstOrDefault(b => b.List == "indicators")?.Edition ?? "");
        json.WriteEndObject();
    }

    private static bool IsControlList(string list) =>
        ControlLists.Contains(list, StringComparer.Ordinal) || list.StartsWith("controlLists/", StringComparison.Ordinal) || list.StartsWith("customs-starter", StringComparison.Ordinal);
}
