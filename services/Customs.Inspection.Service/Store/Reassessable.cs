using Customs.Inspection.Dossiers;
using Customs.Inspection.Service.Checks;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>What a new assessment of a stored declaration starts from.</summary>
/// <param name="Row">The declaration.</param>
/// <param name="Wire">Its latest dossier.</param>
/// <param name="Dossier">The same as the core reads it.</param>
/// <param name="Before">Its latest assessment.</param>
internal sealed record Reassessable(DeclarationRow Row, V1.Dossier Wire, Dossier Dossier, V1.Assessment Before)
{
    /// <summary>Reads what a declaration was assessed on last.</summary>
    public static async Task<Reassessable> ReadAsync(InspectionDb db, DeclarationRow row, CancellationToken ct)
    {
        var dossier = await db.Dossiers.AsNoTracking().SingleAsync(d => d.Declaration == row.Name && d.Number == row.DossierNumber, ct);
        var assessment = await db.Assessments.AsNoTracking().SingleAsync(a => a.Declaration == row.Name && a.Number == row.AssessmentNumber, ct);
        var wire = V1.Dossier.Parser.ParseFrom(dossier.Dossier);
        return new Reassessable(row, wire, ReadStored(row.Name, wire), V1.Assessment.Parser.ParseFrom(assessment.Assessment));
    }

    /// <summary>Reads what a declaration was assessed on last.</summary>
    /// <exception cref="Grpc.Core.RpcException">NOT_FOUND when there is no such declaration.</exception>
    public static async Task<Reassessable> GetAsync(InspectionDb db, string name, CancellationToken ct) =>
        await ReadAsync(db, await db.Declarations.AsNoTracking().FirstOrDefaultAsync(d => d.Name == name, ct) ?? throw Rpc.NotFound(name), ct);

    /// <summary>The task of assessing the same dossier again.</summary>
    public AssessmentTask Again(string trigger) => new(Row.Name, Row.Scope, Row.Version, Wire, Dossier, Row.RandomControl, trigger, Before);

    /// <summary>The task of assessing another dossier of the same declaration.</summary>
    public AssessmentTask With(V1.Dossier wire, Dossier dossier, int version, string trigger) => new(Row.Name, Row.Scope, version, wire, dossier, Row.RandomControl, trigger, Before);

    private static Dossier ReadStored(string name, V1.Dossier wire) =>
        Service.Wire.TryRead(wire, "dossier", out var dossier, out var violations)
            ? dossier
            : throw new InvalidOperationException($"the store holds a dossier of {name} that can not be read: {violations[0].Field}");
}
