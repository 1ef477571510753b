using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>Registers the store of a service.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Registers <see cref="Store{TDb}"/>, <see cref="IDbContextFactory{TDb}"/> and <see cref="OutboxTail{TDb}"/>: on PostgreSQL when <c>Postgres:{service}</c> is set, else in the file <c>{service}.db</c> of
    /// the data folder. Migrations are applied at start, before any other hosted service runs.
    /// </summary>
    /// <typeparam name="TDb">The service's abstract context.</typeparam>
    /// <typeparam name="TSqlite">Its SQLite form.</typeparam>
    /// <typeparam name="TPg">Its PostgreSQL form.</typeparam>
    /// <param name="builder">The host.</param>
    /// <param name="service">Name of the service.</param>
    public static void AddStore<TDb, TSqlite, TPg>(this IHostApplicationBuilder builder, string service)
        where TDb : StoreDb
        where TSqlite : TDb
        where TPg : TDb
    {
        var settings = SuiteSettings.Of(builder);
        if (settings.Postgres.TryGetValue(service, out var connection))
        {
            builder.Services.AddPooledDbContextFactory<TPg>(o => Quiet(o.UseNpgsql(connection)));
            builder.Services.AddSingleton<IDbContextFactory<TDb>>(s => new Narrowed<TDb, TPg>(s.GetRequiredService<IDbContextFactory<TPg>>()));
        }
        else
        {
            var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(settings.Data, service + ".db"), ForeignKeys = true };
            builder.Services.AddPooledDbContextFactory<TSqlite>(o => Quiet(o.UseSqlite(file.ConnectionString).AddInterceptors(new SqlitePragmas())));
            builder.Services.AddSingleton<IDbContextFactory<TDb>>(s => new Narrowed<TDb, TSqlite>(s.GetRequiredService<IDbContextFactory<TSqlite>>()));
        }

        var onServer = connection is not null;
        builder.Services.AddSingleton(_ => new WriterGate<TDb>(single: !onServer));
        builder.Services.AddSingleton<OutboxSignal<TDb>>();
        builder.Services.AddSingleton<Store<TDb>>();
        builder.Services.AddHostedService(s => ActivatorUtilities.CreateInstance<StoreMigration<TDb>>(s, new StoreName(service)));
        builder.Services.AddSingleton(s => new OutboxTail<TDb>(
            s.GetRequiredService<IDbContextFactory<TDb>>(),
            s.GetRequiredService<OutboxSignal<TDb>>(),
            s.GetRequiredService<TimeProvider>(),
            s.GetRequiredService<IHostApplicationLifetime>(),
            new StoreName(service),
            s.GetRequiredService<ILogger<OutboxTail<TDb>>>()));
        builder.Services.AddHostedService(s => s.GetRequiredService<OutboxTail<TDb>>());
        builder.Services.AddHostedService(s => ActivatorUtilities.CreateInstance<RequestSweep<TDb>>(s, new StoreName(service)));
        builder.Services.AddSingleton<IRefusalTrail>(s => ActivatorUtilities.CreateInstance<RefusalTrail<TDb>>(s, new StoreName(service)));
        builder.Services.AddSingleton<IAuditTrail>(s => ActivatorUtilities.CreateInstance<AuditTrail<TDb>>(s, new StoreName(service)));
        builder.Services.AddHostedService(s => ActivatorUtilities.CreateInstance<HeadExport<TDb>>(s, new StoreName(service), s.GetServices<IAuditTrail>().Single(t => t.Service == service)));
        builder.Services.AddHealthChecks().AddCheck<StoreHealth<TDb>>(service + "-store", tags: [service]);
    }

    /// <summary>Options for <c>dotnet ef</c>, which writes the migrations of <c>SqliteXDb</c>; no such file is opened.</summary>
    public static DbContextOptions<TSqlite> DesignSqlite<TSqlite>()
        where TSqlite : DbContext => new DbContextOptionsBuilder<TSqlite>().UseSqlite("Data Source=design.db").Options;

    /// <summary>Options for <c>dotnet ef</c>, which writes the migrations of <c>PgXDb</c>; no such server is asked.</summary>
    public static DbContextOptions<TPg> DesignPostgres<TPg>()
        where TPg : DbContext => new DbContextOptionsBuilder<TPg>().UseNpgsql("Host=localhost;Database=design").Options;

    // A transaction that lost against another one is run again; what fails for good is told by the error interceptor, without the statement.
    private static void Quiet(DbContextOptionsBuilder options) => options.ConfigureWarnings(w => w.Log(
        (RelationalEventId.CommandError, LogLevel.Debug),
        (RelationalEventId.ConnectionError, LogLevel.Debug),
        (RelationalEventId.TransactionError, LogLevel.Debug),
        (CoreEventId.SaveChangesFailed, LogLevel.Debug),
        (CoreEventId.QueryIterationFailed, LogLevel.Debug),
        (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug)));

    private sealed class Narrowed<TDb, TForm>(IDbContextFactory<TForm> inner) : IDbContextFactory<TDb>
        where TDb : DbContext
        where TForm : TDb
    {
        public TDb CreateDbContext() => inner.CreateDbContext();

        public async Task<TDb> CreateDbContextAsync(CancellationToken cancellationToken = default) => await inner.CreateDbContextAsync(cancellationToken);
    }
}

/// <summary>Name of a store, for the log.</summary>
internal sealed record StoreName(string Value);
