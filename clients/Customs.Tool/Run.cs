using System.CommandLine;
using Customs.Client;
using Grpc.Core;

namespace Customs.Tool;

/// <summary>What one command works with.</summary>
/// <param name="Parsed">The arguments.</param>
/// <param name="Terminal">Where it reads and writes.</param>
/// <param name="Invoker">The suite.</param>
/// <param name="Progress">Where it tells how far it is; nowhere when quiet.</param>
internal sealed record Run(ParseResult Parsed, Terminal Terminal, CallInvoker Invoker, TextWriter Progress)
{
    /// <summary>Makes the action of a command: opens the suite, runs, and turns what goes wrong into one message and an exit code.</summary>
    public static Func<ParseResult, CancellationToken, Task<int>> Action(SharedOptions shared, Terminal terminal, Func<Run, CancellationToken, Task<int>> body) =>
        async (parsed, ct) =>
        {
            var progress = parsed.GetValue(shared.Quiet) ? TextWriter.Null : terminal.Messages;
            try
            {
                await using var suite = await OpenAsync(parsed, shared, progress, ct);
                var channel = suite.Open(parsed.GetValue(shared.Caller)!);
                var code = await body(new Run(parsed, terminal, channel.Invoker, progress), ct);
                await terminal.Results.FlushAsync(ct);
                return code;
            }
            catch (UsageException wrong)
            {
                return await FailAsync(terminal, wrong.Message, ExitCode.Usage);
            }
            catch (SuiteUnreachableException failed)
            {
                return await FailAsync(terminal, failed.Message, ExitCode.Unreachable);
            }
            catch (RpcException failed)
            {
                var error = SuiteError.From(failed);
                var fields = string.Concat(error.Violations.Select(v => $"\n  {v.Field}: {v.Description}"));
                return await FailAsync(terminal, error.Message + fields, error.IsPassing ? ExitCode.Unreachable : ExitCode.Usage);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return await FailAsync(terminal, "stopped; what was answered before stands", ExitCode.SomeRefused);
            }
        };

    private static async Task<SuiteConnection> OpenAsync(ParseResult parsed, SharedOptions shared, TextWriter progress, CancellationToken ct)
    {
        try
        {
            var address = SuiteAddress.Choose(parsed.GetValue(shared.Server), parsed.GetValue(shared.Data));
            var connection = await SuiteConnection.ConnectAsync(parsed.GetValue(shared.Identity) is { } identity ? address with { Identity = identity } : address, ct);
            if (connection.Started)
            {
                await progress.WriteLineAsync($"started the embedded suite on {address.Data}");
            }

            return connection;
        }
        catch (FormatException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    private static async Task<int> FailAsync(Terminal terminal, string message, int code)
    {
        // What was answered is shown even when the user has stopped the command.
        await terminal.Results.FlushAsync(CancellationToken.None);
        await terminal.Messages.WriteLineAsync(message);
        return code;
    }
}
