using Customs.Client;
using Customs.Inspection.V1;
using Customs.Officer.Text;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>A running suite, or the embedded one, which is started as a child unless one runs on the data folder. Seeds an empty embedded suite with samples.</summary>
/// <param name="options">Which suite, and whether samples are wanted.</param>
public sealed class SuiteLink(TerminalOptions options) : ISuiteLink
{
    private const string Submitter = "local-operator";
    private readonly List<SuiteConnection> _connections = [];
    private readonly CancellationTokenSource _keeping = new();
    private readonly DeviceSignIn? _signIn = options.Issuer is { } issuer ? new(new(issuer, options.ClientId, Authority: options.IssuerAuthority), TimeProvider.System) : null;
    private SuiteAddress? _address;

    /// <inheritdoc/>
    public string Words => options.Server is { } server ? Texts.Fill($"connecting to {server}") : Texts.Of("starting the embedded suite; rows appear when it is up");

    /// <inheritdoc/>
    public async Task<SuiteSession> OpenAsync(string identity, IProgress<SignInPrompt> prompts, CancellationToken ct)
    {
        var connection = await SuiteConnection.ConnectAsync(_address ?? Chosen(), ct);
        _connections.Add(connection);

        // A temporary folder is made once; after a break the same one is meant.
        _address ??= options.Server is null ? new(null, Path.GetDirectoryName(connection.IdentityFolder)!) : Chosen();
        if (_signIn is not null)
        {
            var claims = await SignedInAsync(_signIn, prompts, ct);
            return new(connection.Open(() => _signIn.Token).Invoker, claims.Name, [], claims.Roles);
        }

        return new(connection.Open(identity).Invoker, identity, Identities(connection.IdentityFolder), FileClaims(connection.IdentityFolder, identity).Roles);
    }

    /// <inheritdoc/>
    public async Task<string?> RenewAsync(string identity, IProgress<SignInPrompt> prompts, CancellationToken ct)
    {
        try
        {
            if (_signIn is not null)
            {
                _signIn.Forget();
                var claims = await SignedInAsync(_signIn, prompts, ct);
                return claims.Name == identity ? null : Texts.Fill($"{claims.Name} has signed in; only {identity} can go on here.");
            }

            // The embedded suite renews its token files while it runs; who can not read a good one may not go on.
            return _connections.Count == 0 ? Texts.Of("The suite is not there yet.")
                : FileClaims(_connections[^1].IdentityFolder, identity).Expires is { } ends && ends > TimeProvider.System.GetUtcNow() ? null
                : Texts.Fill($"The token of {identity} is not there or has ended.");
        }
        catch (SignInException e)
        {
            return e.Message;
        }
    }

    /// <inheritdoc/>
    public async Task<string?> PrepareAsync(CancellationToken ct)
    {
        if (options.Server is not null || options.NoSamples || _connections.Count != 1)
        {
            return null;
        }

        var client = new InspectionService.InspectionServiceClient(_connections[0].Open(Submitter).Invoker);
        var stored = await client.ListQueueEntriesAsync(new() { IncludeEnded = true, PageSize = 1 }, cancellationToken: ct);
        return stored.TotalSize > 0 ? null : Texts.Fill($"{await SampleConsignments.SubmitAsync(client, ct)} sample consignments were submitted, as a border system would.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _keeping.CancelAsync();
        _keeping.Dispose();
        _signIn?.Dispose();

        // The first connection owns the child; it goes last.
        for (var at = _connections.Count - 1; at >= 0; at--)
        {
            await _connections[at].DisposeAsync();
        }
    }

    private async Task<TokenClaims> SignedInAsync(DeviceSignIn signIn, IProgress<SignInPrompt> prompts, CancellationToken ct)
    {
        if (signIn.Token is null)
        {
            await signIn.SignInAsync(prompt => prompts.Report(new(prompt.Address, prompt.Code, prompt.Until)), ct);
            _ = signIn.KeepAsync(_keeping.Token);
        }

        return TokenClaims.Read(signIn.Token);
    }

    private static TokenClaims FileClaims(string folder, string identity)
    {
        var file = Path.Combine(folder, identity + ".token");
        return TokenClaims.Read(File.Exists(file) ? File.ReadAllText(file).Trim() : null);
    }

    private static IReadOnlyList<string> Identities(string folder)
    {
        const string ending = ".token";
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*" + ending).Select(file => Path.GetFileName(file)[..^ending.Length]).Order(StringComparer.Ordinal)]
            : [];
    }

    private SuiteAddress Chosen()
    {
        var chosen = SuiteAddress.Choose(options.Server, options.Data);
        return options.Token is { } token ? chosen with { Identity = Path.GetDirectoryName(Path.GetFullPath(token)) } : chosen;
    }
}
