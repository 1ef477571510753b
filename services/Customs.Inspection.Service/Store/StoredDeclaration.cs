using System.Globalization;
using Customs.Inspection.Consignments;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>A declaration read from the store for an act: its rows, tracked, and what the core reasons over.</summary>
/// <param name="Row">Its row.</param>
/// <param name="HoldRows">Rows of its holds, by number.</param>
/// <param name="Consignment">The same as the core sees it.</param>
public sealed record StoredDeclaration(DeclarationRow Row, IReadOnlyList<HoldRow> HoldRows, Consignment Consignment)
{
    /// <summary>The etag that a change needs.</summary>
    public string Etag => EtagOf(Row);

    /// <summary>Reads a declaration, or null.</summary>
    public static async Task<StoredDeclaration?> FindAsync(InspectionDb db, string name, CancellationToken ct)
    {
        var row = await db.Declarations.FirstOrDefaultAsync(r => r.Name == name, ct);
        if (row is null)
        {
            return null;
        }

        var holds = await db.Holds.Where(h => h.Declaration == name).OrderBy(h => h.Number).ToListAsync(ct);
        return new StoredDeclaration(row, holds, Read(row, holds));
    }

    /// <summary>Reads a declaration.</summary>
    /// <exception cref="Grpc.Core.RpcException">NOT_FOUND when there is none.</exception>
    public static async Task<StoredDeclaration> GetAsync(InspectionDb db, string name, CancellationToken ct) =>
        await FindAsync(db, name, ct) ?? throw Rpc.NotFound(name);

    /// <summary>The etag of a row.</summary>
    public static string EtagOf(DeclarationRow row) => string.Create(CultureInfo.InvariantCulture, $"r{row.Revision}");

    /// <summary>Refuses a change that was made up on an older look.</summary>
    /// <exception cref="Grpc.Core.RpcException">ABORTED, with what changed since.</exception>
    public void RequireEtag(string etag)
    {
        if (etag == Etag)
        {
            return;
        }

        var since = int.TryParse(etag.AsSpan(Math.Min(1, etag.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) && seen < Row.Revision
            ? string.Create(CultureInfo.InvariantCulture, $"{Row.Revision - seen} changes since; the last: ")
            : "";
        throw Rpc.EtagMismatch(Row.Name, string.Create(CultureInfo.InvariantCulture, $"{since}{Row.LastEvent}, {Row.UpdatedAt:yyyy-MM-dd HH:mm:ss} UTC"));
    }

    /// <summary>Refuses to store an assessment of a dossier that was replaced while the other services were asked.</summary>
    /// <exception cref="Grpc.Core.RpcException">UNAVAILABLE: trying again assesses the new one.</exception>
    public void RequireSameDossier(DeclarationRow assessed)
    {
        if (Row.DossierNumber != assessed.DossierNumber)
        {
            throw Rpc.Unavailable($"the dossier of {Row.Name} was changed while it was assessed", Reasons.Contended);
        }
    }

    private static Consignment Read(DeclarationRow row, IReadOnlyList<HoldRow> holds) => new()
    {
        Name = row.Name,
        Version = row.Version,
        State = Wire.Read((V1.Declaration.Types.State)row.State),
        Standing = row.AssessmentNumber == 0 ? null : Wire.StandingOf(row.Outcome, row.NotPerformed),
        Holds = [.. holds.Select(h => Wire.Read(V1.Hold.Parser.ParseFrom(h.Hold)))],
        Examinations = [.. V1.Declaration.Parser.ParseFrom(row.Particulars).Examinations.Select(Wire.Read)],
        Proposals = [.. V1.Declaration.Parser.ParseFrom(row.Particulars).Proposals.Select(Wire.Read)],
        TakenBy = row.TakenBy,
        ArrivedAt = row.ArrivedAt,
        ExitedAt = row.ExitedAt,
        RecallAdvised = row.RecallAdvised,
    };
}
