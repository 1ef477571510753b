using System.Globalization;
using System.Text.Json;

namespace Customs.Inspection.Messages;

/// <summary>Answer to US electronic export information, as JSON beside the message's own members. The registration number is ours, not an ITN of the United States.</summary>
internal static class EeiAnswer
{
    public static MessageAnswer Write(AnswerFacts facts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("shipmentReference", facts.Head.Lrn);
            json.WriteString("response", Word(facts.Kind));
            json.WriteString("registrationNumber", facts.Mrn);
            json.WriteString("at", facts.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteStartArray("errors");
            foreach (var violation in facts.Violations)
            {
                json.WriteStartObject();
                json.WriteString("pointer", violation.Field);
                json.WriteString("reason", violation.Description);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new MessageAnswer("us-aes-eei-response-json", facts.Kind, "application/json", stream.ToArray());
    }

    private static string Word(AnswerKind kind) => Reading.Codes.Write(kind);
}
