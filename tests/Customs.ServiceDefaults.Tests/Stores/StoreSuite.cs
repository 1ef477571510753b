using Customs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.ServiceDefaults.Tests.Stores;

/// <summary>A suite with the test store, on either database.</summary>
public sealed class StoreSuite(InProcessSuite suite) : IAsyncDisposable
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    public static TheoryData<string> Databases => [Sqlite, Postgres];

    public InProcessSuite Suite => suite;

    public Store<TestDb> Store => suite.Services.GetRequiredService<Store<TestDb>>();

    public OutboxTail<TestDb> Tail => suite.Services.GetRequiredService<OutboxTail<TestDb>>();

    public static async Task<SuiteOptions> OptionsAsync(string database, PostgresServer postgres, CancellationToken ct)
    {
        var settings = new Dictionary<string, string>();
        if (database == Postgres)
        {
            settings["Postgres:referral"] = await postgres.MakeDatabaseAsync(ct);
        }

        return new SuiteOptions { Settings = settings };
    }

    public static async Task<StoreSuite> StartAsync(string database, PostgresServer postgres, CancellationToken ct) =>
        await StartAsync(await OptionsAsync(database, postgres, ct), ct);

    public static async Task<StoreSuite> StartAsync(SuiteOptions options, CancellationToken ct) =>
        new(await InProcessSuite.StartAsync([new StandInModule(new StandIn(), b => b.AddStore<TestDb, SqliteTestDb, PgTestDb>("referral"))], options, ct));

    public ValueTask DisposeAsync() => suite.DisposeAsync();
}
