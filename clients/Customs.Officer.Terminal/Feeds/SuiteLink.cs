using Customs.Client;
using Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>A running suite, or the embedded one, which is started as a child unless one runs on the data folder. Seeds an empty embedded suite with samples.</summary>
/// <param name="options">Which suite, and whether samples are wanted.</param>
public sealed class SuiteLink(TerminalOptions options) : ISuiteLink
{
    private const string Submitter = "local-operator";
    private readonly List<SuiteConnection> _connections = [];
    private SuiteAddress? _address;

    /// <inheritdoc/>
    public string Words => options.Server is { } server ? $"connecting to {server}" : "starting the embedded suite; rows appear when it is up";

    /// <inheritdoc/>
    public async Task<SuiteSession> OpenAsync(string identity, CancellationToken ct)
    {
        var connection = await SuiteConnection.ConnectAsync(_address ?? Chosen(), ct);
        _connections.Add(connection);

        // A temporary folder is made once; after a break the same one is meant.
        _address ??= options.Server is null ? new(null, Path.GetDirectoryName(connection.IdentityFolder)!) : Chosen();
        return new(connection.Open(identity).Invoker, identity, Identities(connection.IdentityFolder));
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
        return stored.TotalSize > 0 ? null : $"{await SampleConsignments.SubmitAsync(client, ct)} sample consignments were submitted, as a border system would.";
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The first connection owns the child; it goes last.
        for (var at = _connections.Count - 1; at >= 0; at--)
        {
            await _connections[at].DisposeAsync();
        }
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
