using Customs.Classification.V1;
using Conclusion = Customs.Classification.V1.ItemKnowledge.Types.Conclusion;

namespace Customs.Tool.Json;

/// <summary>One confirmation of a model as a line.</summary>
internal static class KnowledgeRow
{
    /// <summary>Writes it.</summary>
    public static string Of(ItemKnowledge known) => Row.Of(json =>
    {
        json.WriteString("name", known.Name);
        json.WriteString("maker", known.Manufacturer);
        json.WriteString("model", known.Model);
        json.WriteString("conclusion", known.Conclusion switch
        {
            Conclusion.Listed => "LISTED",
            Conclusion.NotListed => "NOT_LISTED",
            Conclusion.Withdrawn => "WITHDRAWN",
            Conclusion.Unspecified or _ => "UNSPECIFIED",
        });
        json.Texts("codes", known.Codes);
        json.WriteString("source", known.Source);
        json.WriteString("recorded_by", known.RecordedBy);
        json.WriteString("record_time", known.RecordTime.ToDateTimeOffset());
    });
}
