namespace Customs.Client;

/// <summary>The token of an identity, read again when the suite has renewed it.</summary>
internal sealed class TokenFile(string path)
{
    private (DateTime Written, string? Token) read;

    /// <summary>The token; null when there is no such file, and then the call goes without and is refused with words.</summary>
    public string? Read()
    {
        var written = File.GetLastWriteTimeUtc(path);
        var known = read;
        if (known.Token is not null && known.Written == written)
        {
            return known.Token;
        }

        try
        {
            var token = File.ReadAllText(path).Trim();
            read = (written, token);
            return token;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
