using Grpc.Core;

namespace Customs.Suite.Tests;

/// <summary>A suite that is killed (signal 9) at a random moment of every act, and started again on what it left.</summary>
/// <param name="data">Its data folder.</param>
/// <param name="random">Draws the moments.</param>
/// <param name="ct">Ends everything.</param>
internal sealed class RandomKills(string data, Random random, CancellationToken ct) : IAsyncDisposable
{
    private const int LatestKillMilliseconds = 250;

    // The two services whose acts are killed. The others are away, as after a power cut; that stops no hold and no case.
    private static readonly string[] Settings = ["--port=0", "--services=inspection,referral", "--Peers:screening=https://127.0.0.1:1", "--Peers:classification=https://127.0.0.1:1"];

    private SuiteProgram? _program;

    /// <summary>Kills so far.</summary>
    public int Kills { get; private set; }

    /// <summary>Acts whose answer came before the kill.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>The people, on the process that runs now.</summary>
    public Officers People { get; private set; } = null!;

    /// <summary>Starts the suite unless it runs.</summary>
    public async Task StartAsync()
    {
        if (_program is null)
        {
            _program = await SuiteProgram.StartAsync(data, ct, Settings);
            await WholeSuite.ServingAsync(_program.As("local-officer"), ct);
            People = new Officers(_program.As);
        }
    }

    /// <summary>Does an act whose process is killed while it is done. Who got no answer sends the same request again, as a client does.</summary>
    /// <param name="prepare">Reads what the act needs and gives back how to send the one request, whichever process answers.</param>
    public async Task<T> DoAsync<T>(Func<Officers, Task<Func<Officers, Task<T>>>> prepare)
    {
        await StartAsync();
        var send = await prepare(People);
        var sent = send(People);
        await Task.Delay(random.Next(LatestKillMilliseconds), ct);
        await _program!.KillAsync();
        Kills++;
        var answer = await OutcomeAsync(sent);
        await _program.DisposeAsync();
        _program = null;
        await StartAsync();
        if (answer.Acknowledged)
        {
            Acknowledged++;
            return answer.Value!;
        }

        while (true)
        {
            try
            {
                return await send(People);
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.Aborted)
            {
                // The request was not done, and what it looked at has changed meanwhile: a receipt came in.
                send = await prepare(People);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }
    }

    private static async Task<(bool Acknowledged, T? Value)> OutcomeAsync<T>(Task<T> sent)
    {
        try
        {
            return (true, await sent);
        }
        catch (RpcException)
        {
            return (false, default);
        }
    }
}
