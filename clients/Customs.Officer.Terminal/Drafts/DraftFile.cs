using System.Text.Json;
using Customs.Officer.Acts;

namespace Customs.Officer.Terminal.Drafts;

/// <summary>Unsent forms on disk, readable by their owner only. Deleted as soon as there is none.</summary>
/// <param name="path">The file.</param>
public sealed class DraftFile(string path)
{
    /// <summary>The file in the user's state folder.</summary>
    public static string DefaultPath => Path.Combine(StateFolder, "drafts.json");

    /// <summary>Where the terminal keeps what it must not lose: XDG_STATE_HOME, or the user's local data folder.</summary>
    public static string StateFolder => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } home ? home : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "customs-officer");

    /// <summary>What was kept; nothing when the file is absent or can not be read.</summary>
    public IReadOnlyList<Draft> Load()
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<Draft[]>(File.ReadAllBytes(path)) ?? [] : [];
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Keeps the forms; the file is replaced whole.</summary>
    public void Save(IReadOnlyList<Draft> drafts)
    {
        ArgumentNullException.ThrowIfNull(drafts);
        if (drafts.Count == 0)
        {
            if (File.Exists(path))
            {
                File.Delete(path);
            }

            return;
        }

        OwnerOnly.Write(path, JsonSerializer.SerializeToUtf8Bytes(drafts));
    }
}
