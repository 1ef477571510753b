using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Customs.Testing;

/// <summary>A PostgreSQL server of the tests. As an assembly fixture it starts at its first use; each test takes a database of its own.</summary>
public sealed class PostgresServer : ServerProcess
{
    private int databases;

    private string Cluster => Path.Combine(Folder, "cluster");

    /// <summary>Starts the server if need be and makes an empty database.</summary>
    /// <returns>The <c>Postgres:{service}</c> setting that reaches it.</returns>
    public async Task<string> MakeDatabaseAsync(CancellationToken ct)
    {
        await StartAsync(ct);
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref databases)}");
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync(ct);
#pragma warning disable CA2100 // The name is a number of this class; a database name can not be a parameter.
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(ct);
        return ConnectionString(name);
    }

    /// <inheritdoc/>
    protected override async Task<Process> LaunchAsync(CancellationToken ct)
    {
        string[] folders = Directory.Exists("/usr/lib/postgresql") ? [.. Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(f => f + "/bin")] : [];
        if (Find("initdb", folders) is not { } initdb || Find("postgres", folders) is not { } postgres)
        {
            Corpora.Shared.Missing("PostgreSQL is not installed (apt-get install postgresql)");
            throw new InvalidOperationException("unreachable: the test was skipped");
        }

        if (!OperatingSystem.IsWindows() && Environment.UserName == "root")
        {
            File.SetUnixFileMode(Folder, (UnixFileMode)0b111_111_111); // the server's own user writes here
        }

        if (!Directory.Exists(Cluster))
        {
            using var made = RunUnprivileged(initdb, "-D", Cluster, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale", "--no-sync");
            await made.WaitForExitAsync(ct);
            if (made.ExitCode != 0)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"initdb ended with {made.ExitCode}"));
            }
        }

        return RunUnprivileged(
            postgres, "-D", Cluster, "-p", Port.ToString(CultureInfo.InvariantCulture), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "max_connections=200");
    }

    /// <inheritdoc/>
    protected override async Task ProbeAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync(ct);
    }

    private string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Timeout=5;Maximum Pool Size=30");

    // The server refuses to run as root. setpriv becomes the server; runuser would stay before it and swallow signals.
    private static Process RunUnprivileged(string program, params IEnumerable<string> arguments) =>
        Environment.UserName == "root" ? Run("/usr/bin/setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments]) : Run(program, arguments);
}
