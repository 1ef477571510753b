using System.Text.Json;
using Customs.Officer.Shell;

namespace Customs.Officer.Terminal.Drafts;

/// <summary>
/// Stops that were written while the suite could not be reached. The goods stand in front of the officer, so they are kept on disk, readable by
/// their owner only, and sent once with the request id they were given.
/// </summary>
/// <param name="path">The file.</param>
public sealed class Outbox(string path)
{
    private readonly Lock _gate = new();
    private List<Waiting>? _waiting;

    /// <summary>The file in the user's state folder.</summary>
    public static string DefaultPath => Path.Combine(DraftFile.StateFolder, "outbox.json");

    /// <summary>How many stops wait.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return Read().Count;
            }
        }
    }

    /// <summary>The stops of an identity, oldest first.</summary>
    public IReadOnlyList<Request.Stop> Of(string identity)
    {
        lock (_gate)
        {
            return [.. Read().Where(one => one.Identity == identity).Select(one => one.Stop)];
        }
    }

    /// <summary>Keeps a stop; one that is already kept stays as it is.</summary>
    public void Add(string identity, Request.Stop stop)
    {
        ArgumentNullException.ThrowIfNull(stop);
        lock (_gate)
        {
            if (Read().TrueForAll(one => one.Stop.Id != stop.Id))
            {
                Read().Add(new(identity, stop));
                Write();
            }
        }
    }

    /// <summary>Forgets a stop that was answered.</summary>
    public void Remove(string id)
    {
        lock (_gate)
        {
            if (Read().RemoveAll(one => one.Stop.Id == id) > 0)
            {
                Write();
            }
        }
    }

    // A file that can not be read is not overwritten: it may hold a stop that somebody has to see.
    private List<Waiting> Read() => _waiting ??= File.Exists(path) ? JsonSerializer.Deserialize<List<Waiting>>(File.ReadAllBytes(path)) ?? [] : [];

    private void Write()
    {
        if (_waiting!.Count == 0)
        {
            File.Delete(path);
            return;
        }

        OwnerOnly.Write(path, JsonSerializer.SerializeToUtf8Bytes(_waiting));
    }

    private sealed record Waiting(string Identity, Request.Stop Stop);
}
