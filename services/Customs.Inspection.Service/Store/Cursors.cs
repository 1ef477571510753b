using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>How far streams have been read.</summary>
internal static class Cursors
{
    /// <summary>Sequence of the last event that was dealt with; 0 before the first.</summary>
    public static Task<long> ReadAsync(InspectionDb db, string stream, CancellationToken ct) =>
        db.Cursors.AsNoTracking().Where(c => c.Stream == stream).Select(c => c.Position).FirstOrDefaultAsync(ct);

    /// <summary>Moves a cursor on, within the transaction of what the event did.</summary>
    /// <returns>False when the event has been dealt with before: nothing is to be done.</returns>
    public static async Task<bool> TryMoveAsync(InspectionDb db, string stream, long position, CancellationToken ct)
    {
        var row = await db.Cursors.FirstOrDefaultAsync(c => c.Stream == stream, ct);
        if (row is null)
        {
            db.Cursors.Add(new CursorRow { Stream = stream, Position = position });
            return true;
        }

        if (row.Position >= position)
        {
            return false;
        }

        row.Position = position;
        return true;
    }
}
