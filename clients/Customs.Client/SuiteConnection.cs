namespace Customs.Client;

/// <summary>A client's connection to a suite, until it is disposed: a child that was started for it ends with it.</summary>
public sealed class SuiteConnection : IAsyncDisposable
{
    private readonly EmbeddedSuite? embedded;
    private readonly List<SuiteChannel> channels = [];

    private SuiteConnection(Uri address, string identity, EmbeddedSuite? embedded)
    {
        Address = address;
        IdentityFolder = identity;
        this.embedded = embedded;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Folder that holds its authority and the tokens.</summary>
    public string IdentityFolder { get; }

    /// <summary>Whether this client started it.</summary>
    public bool Started => embedded is { Started: true };

    /// <summary>The process that this client started; null when it started none.</summary>
    public int? StartedProcess => embedded?.ChildId;

    /// <summary>Connects: to the server that is named, else to the embedded suite, which is started unless one runs on the data folder.</summary>
    /// <param name="address">Which one.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="SuiteUnreachableException">It can not be started.</exception>
    public static async Task<SuiteConnection> ConnectAsync(SuiteAddress address, CancellationToken ct)
    {
        if (address.Server is { } server)
        {
            var folder = address.Identity ?? Path.Combine(address.Data, "identity");
            return File.Exists(Path.Combine(folder, "ca.pem"))
                ? new SuiteConnection(server, folder, embedded: null)
                : throw new SuiteUnreachableException($"there is no ca.pem in {folder} to know {server} by; name the suite's identity folder in CUSTOMS_IDENTITY");
        }

        var local = await EmbeddedSuite.StartAsync(address.Data, ct);
        return new SuiteConnection(local.Address, Path.Combine(local.Data, "identity"), local);
    }

    /// <summary>Opens a channel as an identity whose token lies in the identity folder: <c>local-officer</c>, <c>local-desk</c>, <c>local-operator</c> ...</summary>
    public SuiteChannel Open(string identity)
    {
        var channel = SuiteChannel.Open(Address, IdentityFolder, identity);
        channels.Add(channel);
        return channel;
    }

    /// <summary>Opens a channel whose token comes from elsewhere.</summary>
    /// <param name="token">Gives the token of the moment; null when there is none.</param>
    public SuiteChannel Open(Func<string?> token)
    {
        var channel = SuiteChannel.Open(Address, IdentityFolder, token);
        channels.Add(channel);
        return channel;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var channel in channels)
        {
            channel.Dispose();
        }

        if (embedded is not null)
        {
            await embedded.DisposeAsync();
        }
    }
}
