using Customs.Inspection.Dossiers;
using Customs.Inspection.Licences;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Checks;

/// <summary>What declarations have written off licences. Counted from declarations as they stand: one that is withdrawn, refused or sent back gives its part back by itself.</summary>
internal static class LicenceRegister
{
    private const decimal Scale = 10_000m;
    private const int MostUses = 500;

    private static readonly int[] s_givenBack =
        [(int)V1.Declaration.Types.State.Withdrawn, (int)V1.Declaration.Types.State.Refused, (int)V1.Declaration.Types.State.Returned];

    /// <summary>What others have written off the licences of a declaration.</summary>
    public static async Task<IReadOnlyList<LicenceUse>> FindAsync(InspectionDb db, AssessmentTask task, CancellationToken ct)
    {
        var licences = WriteOff.Of(task.Dossier.Declaration).Select(KeyOf).Where(k => k.Length <= NetworkModel.LicenceLength).Distinct(StringComparer.Ordinal).ToArray();
        if (licences.Length == 0)
        {
            return [];
        }

        var rows = await db.LicenceUses
            .Where(u => u.Scope == task.Scope && licences.Contains(u.Licence) && u.Declaration != task.Declaration && db.Declarations.Any(d => d.Name == u.Declaration && !s_givenBack.Contains(d.State)))
            .OrderBy(u => u.Licence).ThenBy(u => u.Declaration).Take(MostUses).ToListAsync(ct);
        return rows.ConvertAll(Read);
    }

    /// <summary>Keeps what a declaration writes off, in place of what its earlier dossiers did.</summary>
    public static async Task WriteOffAsync(this Act<InspectionDb> act, DeclarationRow row, AssessmentTask task, CancellationToken ct)
    {
        if (row.AssessmentNumber > 1)
        {
            await act.Db.LicenceUses.Where(u => u.Declaration == row.Name).ExecuteDeleteAsync(ct);
        }

        act.Db.LicenceUses.AddRange(WriteOff.Of(task.Dossier.Declaration).Where(u => KeyOf(u).Length <= NetworkModel.LicenceLength).Select(u => new LicenceUseRow
        {
            Scope = row.Scope,
            Licence = KeyOf(u),
            Declaration = row.Name,
            Unit = Codes<QuantityUnit>.Word(u.Unit),
            Used = (long)(u.Used * Scale),
            Told = u.Told is { } told ? (long)(told * Scale) : null,
        }));
    }

    /// <summary>Whether another declaration has written off the same licence while the assessment was made, so that it has to be made again.</summary>
    public static async Task<bool> IsOvertakenAsync(InspectionDb db, AssessmentTask task, V1.Assessment assessment, CancellationToken ct)
    {
        var known = assessment.LicenceUses.Select(u => u.Mrn).ToHashSet(StringComparer.Ordinal);
        return (await FindAsync(db, task, ct)).Any(u => !known.Contains(u.Mrn));
    }

    private static string KeyOf(LicenceUse use) => $"{use.Type} {use.Reference}";

    private static LicenceUse Read(LicenceUseRow row)
    {
        var blank = row.Licence.IndexOf(' ', StringComparison.Ordinal);
        var unit = Codes<QuantityUnit>.TryParse(row.Unit, out var known) ? known : throw new InvalidOperationException($"unknown unit {row.Unit}");
        return new LicenceUse(row.Licence[..blank], row.Licence[(blank + 1)..], Names.MrnOf(row.Declaration), row.Used / Scale, unit, row.Told / Scale);
    }
}
