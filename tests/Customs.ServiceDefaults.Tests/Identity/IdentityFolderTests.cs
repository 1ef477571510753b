using Customs.Testing;

namespace Customs.ServiceDefaults.Tests.Identity;

public sealed class IdentityFolderTests
{
    [Fact]
    public async Task Secrets_are_their_owners_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes");
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], ct: ct);
        var folder = Path.Combine(suite.Data, "identity");

        Assert.Equal("rwx------", Mode(suite.Data));
        Assert.Equal("rwx------", Mode(folder));
        var files = Directory.GetFiles(folder);
        Assert.All(files, f => Assert.Equal("rw-------", Mode(f)));
        Assert.Superset(
            new HashSet<string> { "ca.pem", "ca.key", "jwt.key", "jwt.pub", "referral.pfx", "local-officer.token", "local-desk.token", "local-desk-2.token", "local-supervisor.token", "local-operator.token" },
            files.Select(f => Path.GetFileName(f)).ToHashSet());
    }

    [Fact]
    public async Task Processes_that_start_together_agree_on_one_authority_and_key()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Path.Combine(Directory.CreateTempSubdirectory("customs-identity-").FullName, "identity");
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => IdentityFolder.OpenAsync(folder, TimeProvider.System, ct), ct)));
        var leaf = await opened[0].OpenLeafAsync("suite", ct);
        Assert.All(opened, o => Assert.True(o.Authority.IsOurs(leaf.Current)));
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    [Fact]
    public async Task A_host_without_the_keys_checks_and_signs_nothing()
    {
        var ct = TestContext.Current.CancellationToken;
        var folder = Path.Combine(Directory.CreateTempSubdirectory("customs-identity-").FullName, "identity");
        var whole = await IdentityFolder.OpenAsync(folder, TimeProvider.System, ct);
        await whole.OpenLeafAsync("screening", ct);
        File.Delete(Path.Combine(folder, "ca.key"));
        File.Delete(Path.Combine(folder, "jwt.key"));

        var bare = await IdentityFolder.OpenAsync(folder, TimeProvider.System, ct);

        Assert.False(bare.Tokens.CanSign);
        Assert.True(bare.Authority.IsOurs((await bare.OpenLeafAsync("screening", ct)).Current));
        await Assert.ThrowsAsync<SettingsException>(() => bare.OpenLeafAsync("referral", ct));
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    [Fact]
    public async Task A_host_is_given_what_it_needs_and_serves_from_a_folder_that_it_can_not_write_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes");
        var ct = TestContext.Current.CancellationToken;
        var home = Directory.CreateTempSubdirectory("customs-identity-").FullName;
        var given = Assert.Single(await HostIdentity.IssueAsync(home, ["referral=desk.example"], TimeProvider.System, ct));
        Assert.Equal(["ca.pem", "jwt.pub", "referral.pfx"], Directory.GetFiles(given).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var before = Directory.GetFileSystemEntries(given).Length;
        SetMode(given, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], new SuiteOptions { Settings = new Dictionary<string, string> { ["Identity"] = given, ["Services"] = "referral" } }, ct);
        var officer = (await IdentityFolder.OpenAsync(home, TimeProvider.System, ct)).Tokens.Mint(LocalIdentity.All[0], TimeSpan.FromMinutes(5));
        await new Customs.Referral.V1.ReferralService.ReferralServiceClient(suite.AsToken(officer)).ListDesksAsync(new Customs.Referral.V1.ListDesksRequest(), cancellationToken: ct);
        Assert.Equal(before, Directory.GetFileSystemEntries(given).Length);
        SetMode(given, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(home, recursive: true);
    }

    [Fact]
    public async Task Hosts_of_the_inspection_service_share_the_key_of_the_messages_that_they_keep()
    {
        var ct = TestContext.Current.CancellationToken;
        var home = Directory.CreateTempSubdirectory("customs-identity-").FullName;
        var given = await HostIdentity.IssueAsync(home, ["inspection", "screening"], TimeProvider.System, ct);
        var key = MessageKey.LoadOrMake(given[0]);

        await HostIdentity.IssueAsync(home, ["inspection"], TimeProvider.System, ct);

        Assert.Equal(key, MessageKey.LoadOrMake(given[0]));
        Assert.Equal(key, MessageKey.LoadOrMake(home));
        Assert.DoesNotContain("messages.key", Directory.GetFiles(given[1]).Select(Path.GetFileName));
        Directory.Delete(home, recursive: true);
    }

    [Theory]
    [InlineData("../screening")]
    [InlineData("screening=not a host")]
    public async Task A_name_that_is_none_is_refused(string process)
    {
        var home = Directory.CreateTempSubdirectory("customs-identity-").FullName;
        await Assert.ThrowsAsync<SettingsException>(() => HostIdentity.IssueAsync(home, [process], TimeProvider.System, TestContext.Current.CancellationToken));
        Directory.Delete(home, recursive: true);
    }

    private static void SetMode(string folder, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, mode);
        }
    }

    private static string Mode(string path)
    {
        var mode = OperatingSystem.IsWindows() ? 0 : (int)File.GetUnixFileMode(path);
        return string.Concat(Enumerable.Range(0, 9).Select(i => (mode & (0x100 >> i)) != 0 ? "rwx"[i % 3] : '-'));
    }
}
