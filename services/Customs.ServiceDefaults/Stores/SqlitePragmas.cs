using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Customs.ServiceDefaults;

/// <summary>
/// Sets what every SQLite connection needs. FULL makes an acknowledged write survive a power cut; NORMAL would be four times faster and lose the last ones.
/// WAL is kept by the file, and set when it is made.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Sql = "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
