namespace Customs.ServiceDefaults;

/// <summary>
/// <c>DATA/identity</c>: the suite's own certificate authority, the leaf of each process, the key that signs tokens, and the tokens of the local identities.
/// Made at first start. Scaled out, a host is given only <c>ca.pem</c>, its leaf and <c>jwt.pub</c> (<see cref="HostIdentity"/>), and they may be read-only; it then signs nothing.
/// </summary>
public sealed class IdentityFolder
{
    private IdentityFolder(string path, CertificateAuthority authority, TokenKey tokens)
    {
        Path = path;
        Authority = authority;
        Tokens = tokens;
    }

    /// <summary>The folder.</summary>
    public string Path { get; }

    /// <summary>Issues and checks certificates.</summary>
    public CertificateAuthority Authority { get; }

    /// <summary>Signs and checks tokens.</summary>
    public TokenKey Tokens { get; }

    /// <summary>Opens the folder, making what is absent. Several processes may start at once.</summary>
    public static async Task<IdentityFolder> OpenAsync(string path, TimeProvider time, CancellationToken ct)
    {
        if (IsGiven(path))
        {
            return new IdentityFolder(path, CertificateAuthority.LoadOrMake(path, time), TokenKey.LoadOrMake(path, time));
        }

        SecretFile.MakeFolder(path);
        await using var guard = await GuardAsync(path, ct);
        return new IdentityFolder(path, CertificateAuthority.LoadOrMake(path, time), TokenKey.LoadOrMake(path, time));
    }

    /// <summary>The leaf of a process: the one in the folder, or a new one when it is absent or expires within 30 days.</summary>
    public async Task<Leaf> OpenLeafAsync(string name, CancellationToken ct)
    {
        if (IsGiven(Path))
        {
            return new Leaf(name, Authority.LoadOrIssue(Path, name));
        }

        await using var guard = await GuardAsync(Path, ct);
        return new Leaf(name, Authority.LoadOrIssue(Path, name));
    }

    // Nothing is written where the authority's key is not: the files may be a read-only secret of an orchestrator.
    private static bool IsGiven(string path) =>
        File.Exists(System.IO.Path.Combine(path, CertificateAuthority.PublicFile)) && !File.Exists(System.IO.Path.Combine(path, CertificateAuthority.KeyFile));

    // FileShare.None does not wait: without this, processes that start together fail at first start.
    private static async Task<FileStream> GuardAsync(string folder, CancellationToken ct)
    {
        var file = System.IO.Path.Combine(folder, ".lock");
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return SecretFile.OpenAlone(file);
            }
            catch (IOException) when (attempt < 500)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, ct);
            }
        }
    }
}
