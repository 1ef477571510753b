using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>The table of desks in and out of the store: one row, so that two who change it at once meet there. Before the first change it is the sample.</summary>
internal static class DeskBooks
{
    /// <summary>Name of the resource, for etags and the audit trail.</summary>
    public const string Name = "desks";

    /// <summary>The table as it stands.</summary>
    public static async Task<DeskBook> ReadAsync(ReferralDb db, CancellationToken ct) => Read(await db.DeskBooks.AsNoTracking().SingleOrDefaultAsync(b => b.Name == Name, ct));

    /// <summary>The table of a row.</summary>
    public static DeskBook Read(DeskBookRow? row) => row is null ? new DeskBook(SampleDesks.Table, [], 1) : DeskWire.ToCore(V1.DeskTable.Parser.ParseFrom(row.Content));

    /// <summary>Etag of a table.</summary>
    public static string EtagOf(DeskBook book) => book.Version.ToString(CultureInfo.InvariantCulture);
}
