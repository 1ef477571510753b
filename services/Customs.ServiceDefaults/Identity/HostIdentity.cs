namespace Customs.ServiceDefaults;

/// <summary>
/// Makes what the hosts of a scaled-out suite are given: from the folder that has the authority's key, a folder for each process with <c>ca.pem</c>, its leaf and <c>jwt.pub</c>,
/// for the inspection service <c>messages.key</c>, and nothing that could sign.
/// </summary>
public static class HostIdentity
{
    // The service that keeps messages; its hosts share the key for them.
    private const string Inspection = "inspection";

    /// <summary>Writes <c>FOLDER/hosts/NAME</c> for each process; a leaf that is there is exchanged. The authority is made when the folder has none.</summary>
    /// <param name="folder">The folder with the authority's key; to be kept off the hosts.</param>
    /// <param name="processes"><c>screening</c>, or with further DNS names <c>screening=screening.customs.svc,screening.example</c>.</param>
    /// <param name="time">Clock.</param>
    /// <param name="ct">Ends the wait for another process that uses the folder.</param>
    /// <returns>The folders.</returns>
    /// <exception cref="SettingsException">The folder was itself given without the authority's key, or a name is none.</exception>
    public static async Task<IReadOnlyList<string>> IssueAsync(string folder, IReadOnlyList<string> processes, TimeProvider time, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(processes);
        var identity = await IdentityFolder.OpenAsync(folder, time, ct);
        if (!File.Exists(Path.Combine(folder, CertificateAuthority.KeyFile)))
        {
            throw new SettingsException("issue", folder, "a folder with the key of the authority");
        }

        var made = new List<string>();
        foreach (var process in processes)
        {
            var (name, hosts) = process.Split('=', 2) is [var before, var after] ? (before, after.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : (process, []);
            if (hosts.Append(name).FirstOrDefault(host => Uri.CheckHostName(host) != UriHostNameType.Dns) is { } wrong)
            {
                throw new SettingsException("issue", wrong, "a DNS name");
            }

            var target = Path.Combine(folder, "hosts", name);
            SecretFile.MakeFolder(target);
            SecretFile.Write(Path.Combine(target, name + ".pfx"), identity.Authority.Issue(name, hosts, time.GetUtcNow()));
            foreach (var file in (string[])[CertificateAuthority.PublicFile, TokenKey.PublicFile])
            {
                SecretFile.Write(Path.Combine(target, file), await File.ReadAllBytesAsync(Path.Combine(folder, file), ct));
            }

            if (name == Inspection)
            {
                MessageKey.Give(folder, target);
            }

            made.Add(target);
        }

        return made;
    }
}
