using System.Text.Json;

namespace Customs.Client;

/// <summary>Tells whether a suite runs on a data folder: it holds <c>suite.lock</c> and says in <c>suite.json</c> where it listens.</summary>
internal static class RunningSuite
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>The address of the suite that runs on the folder, waiting for one that is just starting; null when none does.</summary>
    public static async Task<Uri?> FindAsync(string data, CancellationToken ct)
    {
        while (IsHeld(data))
        {
            if (await ReadAddressAsync(Path.Combine(data, "suite.json"), ct) is { } address)
            {
                return address;
            }

            await Task.Delay(Pause, ct);
        }

        return null;
    }

    /// <summary>Whether a process holds the folder.</summary>
    public static bool IsHeld(string data)
    {
        try
        {
            using var file = new FileStream(Path.Combine(data, "suite.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static async Task<Uri?> ReadAddressAsync(string file, CancellationToken ct)
    {
        try
        {
            var state = JsonSerializer.Deserialize<State>(await File.ReadAllBytesAsync(file, ct), JsonSerializerOptions.Web);
            return state?.Url;
        }
        catch (Exception e) when (e is FileNotFoundException or JsonException)
        {
            return null;
        }
    }

    private sealed record State(Uri Url);
}
