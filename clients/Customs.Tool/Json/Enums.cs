using Google.Protobuf.Reflection;

namespace Customs.Tool.Json;

/// <summary>Names of wire values as the JSON forms write them: the proto name without its prefix.</summary>
internal static class Enums
{
    /// <summary>RELEASE, INSPECT or STOP_REFER.</summary>
    public static string OutcomeName(Inspection.V1.Outcome outcome) =>
        Name(outcome, Inspection.V1.AssessmentReflection.Descriptor.FindTypeByName<EnumDescriptor>("Outcome"), "OUTCOME_");

    /// <summary>The name without <paramref name="prefix"/>: VERDICT_NOT_LISTED becomes NOT_LISTED.</summary>
    public static string Name<T>(T value, EnumDescriptor descriptor, string prefix)
        where T : struct, Enum
    {
        var name = descriptor.FindValueByNumber(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture))?.Name ?? value.ToString();
        return name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
    }
}
