using Customs.Inspection.V1;
using Customs.Traffic;

namespace Customs.Tool.Json;

/// <summary>Writes the answer to one sample of <c>customsctl simulate</c>: what it was a sample of beside what the suite made of it.</summary>
internal static class SimulatedRow
{
    /// <summary>The row.</summary>
    public static string Of(Sample sample, SubmitMessageResponse response) => Row.Of(json =>
    {
        var assessment = response.Declaration.Assessment;
        json.WriteNumber("number", sample.Number);
        json.WriteString("mrn", sample.Mrn);
        json.WriteString("story", StoryWord(sample.Story));
        json.WriteString("outcome", Enums.Name(assessment.Outcome, AssessmentReflection.Descriptor.FindTypeByName<Google.Protobuf.Reflection.EnumDescriptor>("Outcome"), "OUTCOME_"));
        json.WriteString("lane", Enums.Name(assessment.Lane, AssessmentReflection.Descriptor.FindTypeByName<Google.Protobuf.Reflection.EnumDescriptor>("Lane"), "LANE_"));
        json.Texts("gates", assessment.Gates.Select(g => g.Id));
        json.Texts("hits", assessment.Indications.Where(i => i.State == Indication.Types.State.Hit).Select(i => i.Indicator));
        json.WriteNumber("not_performed", assessment.NotPerformed.Count);
    });

    private static string StoryWord(Story story) => story switch
    {
        Story.Honest => "HONEST",
        Story.LookAlike => "LOOK_ALIKE",
        Story.FrontFirm => "FRONT_FIRM",
        Story.Disguised => "DISGUISED",
        Story.Split => "SPLIT",
        _ => throw new InvalidOperationException($"unknown story {story}"),
    };
}
