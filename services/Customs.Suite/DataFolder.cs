using System.Text.Json;
using Customs.ServiceDefaults;

namespace Customs.Suite;

/// <summary>The data folder while a process has it: <c>suite.lock</c> is held, <c>suite.json</c> says who has it and where it listens. The lock ends with the process, however that ends.</summary>
internal sealed class DataFolder : IDisposable
{
    private const int MostAttempts = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream held;
    private readonly string state;

    private DataFolder(FileStream held, string state)
    {
        this.held = held;
        this.state = state;
    }

    /// <summary>Takes the folder for this process.</summary>
    /// <exception cref="SettingsException">Another process has it.</exception>
    public static async Task<DataFolder> TakeAsync(string data, string process, CancellationToken ct)
    {
        var told = Path.Combine(data, process + ".json");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new DataFolder(SecretFile.OpenAlone(Path.Combine(data, process + ".lock")), told);
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                // A client that looks whether the folder is held holds it for an instant itself.
                await Task.Delay(Pause, ct);
            }
            catch (IOException)
            {
                var holder = File.Exists(told) ? $" (it is held: {await File.ReadAllTextAsync(told, ct)})" : "";
                throw new SettingsException("Data", data, $"a folder that no other process uses{holder}");
            }
        }
    }

    /// <summary>Says where the process listens, for clients of the same user.</summary>
    public void Tell(string url, DateTimeOffset started) =>
        SecretFile.Write(state, JsonSerializer.SerializeToUtf8Bytes(new { pid = Environment.ProcessId, url, started }));

    /// <inheritdoc/>
    public void Dispose()
    {
        File.Delete(state);
        held.Dispose();
    }
}
