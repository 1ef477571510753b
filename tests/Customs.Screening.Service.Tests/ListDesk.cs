using Customs.Testing;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Screening.Service.Tests;

/// <summary>A screening service with no list loaded, and the identities that work with it.</summary>
internal sealed class ListDesk : IAsyncDisposable
{
    private ListDesk(InProcessSuite suite, V1.ScreeningService.ScreeningServiceClient service)
    {
        Suite = suite;
        Service = service;
        Operator = new V1.ScreeningService.ScreeningServiceClient(suite.As("local-operator"));
    }

    public InProcessSuite Suite { get; }

    /// <summary>As the list keeper and border system of a suite on one machine.</summary>
    public V1.ScreeningService.ScreeningServiceClient Operator { get; }

    /// <summary>As the inspection service.</summary>
    public V1.ScreeningService.ScreeningServiceClient Service { get; }

    public static async Task<ListDesk> StartAsync(CancellationToken ct, string? data = null, PostgresServer? postgres = null)
    {
        var settings = new Dictionary<string, string> { ["Screening:LoadStarterList"] = "false" };
        if (postgres is not null)
        {
            settings["Postgres:screening"] = await postgres.MakeDatabaseAsync(ct);
        }

        var suite = await InProcessSuite.StartAsync([new ScreeningModule()], new SuiteOptions { Settings = settings, Data = data }, ct);
        var desk = new ListDesk(suite, new V1.ScreeningService.ScreeningServiceClient(await suite.AsServiceAsync("inspection", ct)));
        await desk.WaitAsync(ct);
        return desk;
    }

    /// <summary>Imports files of the shared folder.</summary>
    public Task<V1.Edition> ImportAsync(string source, params string[] paths) =>
        SendAsync(new V1.ImportHeader { Source = source, RequestId = NewId() }, [.. paths.Select(p => (Path.GetFileName(p), File.ReadAllBytes(Shared.Locate(["data", "lists", .. p.Split('/')]))))]);

    /// <summary>Imports a house list of these lines.</summary>
    public Task<V1.Edition> ImportHouseAsync(string lines, string? requestId = null, bool acceptShrink = false) => SendAsync(
        new V1.ImportHeader { Source = "house", RequestId = requestId ?? NewId(), AcceptShrink = acceptShrink }, [("house.jsonl", System.Text.Encoding.UTF8.GetBytes(lines))]);

    public async Task<V1.PartyScreening> ScreenAsync(string name, V1.ScreeningOptions? options = null)
    {
        var request = new V1.ScreenPartiesRequest { Options = options };
        request.Parties.Add(new V1.PartyQuery { Id = "1", Name = name });
        return Assert.Single((await Operator.ScreenPartiesAsync(request)).Screenings);
    }

    public async Task<string> BasisAsync() => (await Operator.GetScreeningBasisAsync(new V1.GetScreeningBasisRequest())).Key;

    public async Task<IReadOnlyList<V1.Edition>> EditionsAsync(string list) => [.. (await Operator.ListEditionsAsync(new V1.ListEditionsRequest { Parent = "lists/" + list })).Editions];

    public static V1.ScreeningOptions On(int year, int month, int day) => new() { AsOf = new Google.Type.Date { Year = year, Month = month, Day = day } };

    public static string NewId() => Guid.NewGuid().ToString();

    public ValueTask DisposeAsync() => Suite.DisposeAsync();

    // As a caller does: until the lists are in memory, the service says that it is not there yet.
    private async Task WaitAsync(CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Operator.GetScreeningBasisAsync(new V1.GetScreeningBasisRequest(), cancellationToken: ct);
                return;
            }
            catch (RpcException notYet) when (notYet.StatusCode == StatusCode.Unavailable && attempt < 300)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
            }
        }
    }

    private async Task<V1.Edition> SendAsync(V1.ImportHeader header, params (string Name, byte[] Content)[] files)
    {
        using var call = Operator.ImportEdition();
        await call.RequestStream.WriteAsync(new V1.ImportEditionRequest { Header = header });
        foreach (var (name, content) in files)
        {
            foreach (var piece in content.Chunk(512 * 1024))
            {
                await call.RequestStream.WriteAsync(new V1.ImportEditionRequest { Piece = new V1.FilePiece { File = name, Content = ByteString.CopyFrom(piece) } });
            }
        }

        await call.RequestStream.CompleteAsync();
        return await call;
    }
}
