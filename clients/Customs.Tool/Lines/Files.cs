namespace Customs.Tool.Lines;

/// <summary>Opens what a command reads and writes; a file that cannot be opened is one message and exit code 2.</summary>
internal static class Files
{
    /// <summary>Opens a text file; "-" is standard input.</summary>
    public static TextReader OpenText(string path, Terminal terminal) => path == "-" ? terminal.Input : Guard(path, () => new StreamReader(path));

    /// <summary>Opens a file for bytes; "-" is standard input, as it comes and in whatever encoding.</summary>
    public static Stream OpenBytes(string path, Terminal terminal) => path == "-" ? terminal.Bytes() : OpenBytes(path);

    /// <summary>Opens a file for bytes.</summary>
    public static FileStream OpenBytes(string path) => Guard(path, () => File.OpenRead(path));

    /// <summary>Makes a file for bytes; one that is there is written over.</summary>
    public static FileStream CreateBytes(string path) => Guard(path, () => File.Create(path));

    /// <summary>Opens the place for results: a file, or standard output when there is none.</summary>
    public static TextWriter OpenResults(string? path, Terminal terminal) =>
        path is null ? terminal.Results : Guard(path, () => new StreamWriter(path, append: false, new System.Text.UTF8Encoding(false), 1 << 16));

    /// <summary>Ends the place for results: a file is closed, standard output stays open.</summary>
    public static async Task CloseAsync(TextWriter results, Terminal terminal, CancellationToken ct)
    {
        await results.FlushAsync(ct);
        if (!ReferenceEquals(results, terminal.Results))
        {
            await results.DisposeAsync();
        }
    }

    private static T Guard<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{path}: {failed.Message}");
        }
    }
}
