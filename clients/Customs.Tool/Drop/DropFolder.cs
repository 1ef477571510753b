using System.Globalization;

namespace Customs.Tool.Drop;

/// <summary>
/// A folder where a site puts message files. A file is taken by renaming it into <c>taken</c>, answered in <c>done</c> or reported in <c>quarantine</c>, and moved there last: wherever it
/// is cut off, what is in <c>taken</c> is sent again, and as the same request.
/// </summary>
/// <param name="path">The folder; its three subfolders are made.</param>
/// <param name="settle">How long a file must have been left alone, so that none is taken while it is being written.</param>
/// <param name="time">Clock for that.</param>
internal sealed class DropFolder(string path, TimeSpan settle, TimeProvider time)
{
    private static readonly string[] Unfinished = [".part", ".tmp", ".filepart", ".crdownload"];

    private readonly string taken = Directory.CreateDirectory(Path.Combine(path, "taken")).FullName;
    private readonly string done = Directory.CreateDirectory(Path.Combine(path, "done")).FullName;
    private readonly string quarantine = Directory.CreateDirectory(Path.Combine(path, "quarantine")).FullName;

    /// <summary>Takes what has been put down; gives all files that are taken and not yet answered, the oldest first.</summary>
    public IReadOnlyList<FileInfo> Take()
    {
        foreach (var file in new DirectoryInfo(path).EnumerateFiles().Where(IsFinished).ToList())
        {
            try
            {
                file.MoveTo(Free(taken, file.Name));
            }
            catch (IOException)
            {
                // Another one took it, or it is still open; the next round sees.
            }
        }

        return [.. new DirectoryInfo(taken).EnumerateFiles().OrderBy(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal)];
    }

    /// <summary>Puts the answer down and the file beside it.</summary>
    public void Answered(FileInfo file, string answer) => Leave(file, done, ".answer.json", answer);

    /// <summary>Puts the report down and the file beside it.</summary>
    public void Refused(FileInfo file, string report) => Leave(file, quarantine, ".report.json", report);

    // A link could lead out of the folder, and a name with a dot is one that its writer hides.
    private bool IsFinished(FileInfo file) =>
        file.LinkTarget is null
        && file.Name[0] != '.'
        && !Unfinished.Contains(file.Extension, StringComparer.OrdinalIgnoreCase)
        && time.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc >= settle;

    private static void Leave(FileInfo file, string folder, string ending, string text)
    {
        // The words first and whole: who sees the file there finds them.
        var place = Free(folder, file.Name);
        var aside = place + ending + ".new";
        using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text + "\n"));
            stream.Flush(flushToDisk: true);
        }

        File.Move(aside, place + ending, overwrite: true);
        file.MoveTo(place);
    }

    // Two files of one name are both kept.
    private static string Free(string folder, string name)
    {
        var place = Path.Combine(folder, name);
        for (var i = 2; File.Exists(place); i++)
        {
            place = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}~{i}{Path.GetExtension(name)}"));
        }

        return place;
    }
}
