using System.Diagnostics.CodeAnalysis;
using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    /// <summary>Reads a dossier, or tells every field that is wrong.</summary>
    /// <param name="wire">The dossier as sent.</param>
    /// <param name="path">Path of the dossier in the request.</param>
    /// <param name="dossier">The dossier, when nothing is wrong.</param>
    /// <param name="violations">Every bad field by its proto path.</param>
    public static bool TryRead(V1.Dossier wire, string path, [NotNullWhen(true)] out Dossier? dossier, out IReadOnlyList<FieldViolation> violations)
    {
        var reading = new WireReading();
        if (wire.Declared is null)
        {
            reading.Wrong($"{path}.declared", "is required");
            (dossier, violations) = (null, reading.Violations);
            return false;
        }

        var read = new Dossier
        {
            Declaration = ReadDeclared(reading, $"{path}.declared", wire.Declared),
            RelatedConsignments = Each($"{path}.related_consignments", wire.RelatedConsignments, (p, r) => ReadRelated(reading, p, r)),
            Accompanying = ReadAccompanying(reading, $"{path}.accompanying", wire.Accompanying),
            Context = ReadContext(reading, $"{path}.context", wire.Context),
        };
        violations = reading.Violations;
        dossier = violations.Count == 0 ? read : null;
        return dossier is not null;
    }

    /// <summary>What is wrong with papers and register extracts that come in later.</summary>
    public static IReadOnlyList<FieldViolation> Check(V1.Accompanying? accompanying, V1.Context? context)
    {
        var reading = new WireReading();
        ReadAccompanying(reading, "accompanying", accompanying);
        ReadContext(reading, "context", context);
        return reading.Violations;
    }

    /// <summary>A dossier as messages carry and the store keeps it.</summary>
    public static V1.Dossier Write(Dossier dossier) => new()
    {
        Declared = Declared(dossier.Declaration),
        RelatedConsignments = { dossier.RelatedConsignments.Select(RelatedOf) },
        Accompanying = Accompanying(dossier.Accompanying),
        Context = ContextOf(dossier.Context),
    };
}
