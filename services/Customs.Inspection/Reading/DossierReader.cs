using System.Text.Json;
using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Reading;

/// <summary>A dossier as read, with what the form does not know.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="UnknownFields">Fields outside the form by path, as raw JSON; they are kept and shown, not dropped in silence.</param>
public sealed record DossierReading(Dossier Dossier, IReadOnlyDictionary<string, string> UnknownFields);

/// <summary>Reads the dossier form (JSON, version 1). Never throws on input: what is wrong is told field by field.</summary>
public static class DossierReader
{
    /// <summary>Largest form that is read, bytes.</summary>
    public const int LargestForm = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    /// <summary>Reads a form.</summary>
    /// <param name="json">UTF-8 JSON of one dossier.</param>
    /// <param name="now">Time of receipt; a declaration lodged more than a day later is refused.</param>
    /// <param name="reading">The dossier when nothing is wrong.</param>
    /// <param name="violations">Every wrong field by path when something is.</param>
    public static bool TryRead(ReadOnlyMemory<byte> json, DateTimeOffset now, out DossierReading? reading, out IReadOnlyList<FieldViolation> violations)
    {
        reading = null;
        if (json.Length > LargestForm)
        {
            violations = [new("", $"the form is larger than {LargestForm} bytes")];
            return false;
        }

        try
        {
            using var document = JsonDocument.Parse(json, s_options);
            return TryRead(document.RootElement, now, out reading, out violations);
        }
        catch (JsonException problem)
        {
            violations = [new("", $"not well-formed JSON at line {problem.LineNumber + 1}, byte {problem.BytePositionInLine}")];
            return false;
        }
    }

    /// <summary>Reads a form that is already parsed.</summary>
    public static bool TryRead(JsonElement form, DateTimeOffset now, out DossierReading? reading, out IReadOnlyList<FieldViolation> violations)
    {
        reading = null;
        if (form.ValueKind != JsonValueKind.Object)
        {
            violations = [new("", "a dossier is one JSON object")];
            return false;
        }

        var report = new FormReport();
        var dossier = new FormNode(form, "", report).As(n => new Dossier
        {
            Declaration = n.Object("declaration", DeclarationForm.Declaration),
            RelatedConsignments = n.Objects("relatedConsignments", ContextForm.Related),
            Accompanying = n.Object("accompanying", AccompanyingForm.Accompanying),
            Context = n.Object("context", ContextForm.Context),
        });
        if (report.Violations.Count == 0)
        {
            DossierRules.Check(dossier, now, report);
        }

        violations = report.Violations;
        if (violations.Count > 0)
        {
            return false;
        }

        reading = new DossierReading(dossier, report.UnknownFields);
        return true;
    }
}
