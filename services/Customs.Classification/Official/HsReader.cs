using System.Text.Json;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads the Harmonised System kept as one JSON object a line: code and description.</summary>
internal static class HsReader
{
    // The sixth edition of the system after 1988 is in force from this day on.
    private static readonly DateOnly From2022 = new(2022, 1, 1);

    public static (IReadOnlyList<OfficialEntry> Entries, DateOnly? From) Read(Stream content, ICollection<FieldViolation> violations)
    {
        var entries = new List<OfficialEntry>();
        using var reader = new StreamReader(content, System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 65536, leaveOpen: true);
        for (var row = 1; reader.ReadLine() is { } line; row++)
        {
            var place = FormattableString.Invariant($"row {row}");
            try
            {
                using var document = JsonDocument.Parse(line);
                var json = new JsonFields(document.RootElement, place, violations);
                entries.Add(new OfficialEntry("HS:" + json.Required("hs"), json.Required("desc"), []));
            }
            catch (JsonException e)
            {
                violations.Add(new FieldViolation(place, $"no JSON: {e.Message}"));
            }
        }

        return (entries, From2022);
    }
}
