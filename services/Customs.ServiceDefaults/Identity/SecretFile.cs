namespace Customs.ServiceDefaults;

/// <summary>Files that only their owner may read.</summary>
public static class SecretFile
{
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    /// <summary>Makes the folder, mode 0700; an existing one of looser mode is tightened.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, OwnerFolder);
        File.SetUnixFileMode(path, OwnerFolder);
    }

    /// <summary>Writes the file whole or not at all, mode 0600.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var aside = $"{path}.{Environment.ProcessId}.new";
        using (var stream = new FileStream(aside, Options(FileMode.Create)))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(aside, path, overwrite: true);
    }

    /// <summary>Opens the file for this process alone, making it with mode 0600 when absent.</summary>
    /// <exception cref="IOException">Another process has it.</exception>
    public static FileStream OpenAlone(string path)
    {
        var options = Options(FileMode.OpenOrCreate);
        options.Access = FileAccess.ReadWrite;
        return new FileStream(path, options);
    }

    private static FileStreamOptions Options(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerFile;
        }

        return options;
    }
}
