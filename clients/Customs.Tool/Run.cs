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
                var code = await body(new Run(parsed, terminal, suite.Invoker, progress), ct);
                await terminal.Results.FlushAsync(ct);
                return code;
            }
            catch (UsageException wrong)
            {
                return await FailAsync(terminal, wrong.Message, ExitCode.Usage);
            }
            catch (SuiteStartException failed)
            {
                return await FailAsync(terminal, failed.Message, ExitCode.Unreachable);
            }
            catch (RpcException failed)
            {
                var error = SuiteError.Of(failed);
                return await FailAsync(terminal, error.ToString(), error.IsUnreachable ? ExitCode.Unreachable : ExitCode.Usage);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return await FailAsync(terminal, "stopped; what was answered before stands", ExitCode.SomeRefused);
            }
        };

    private static async Task<SuiteConnection> OpenAsync(ParseResult parsed, SharedOptions shared, TextWriter progress, CancellationToken ct)
    {
        var address = SuiteAddress.From(parsed.GetValue(shared.Server), parsed.GetValue(shared.Data), parsed.GetValue(shared.Token), parsed.GetValue(shared.Authority));
        return await SuiteConnection.OpenAsync(address, LocalIdentity.Operator, progress, ct);
    }

    private static async Task<int> FailAsync(Terminal terminal, string message, int code)
    {
        await terminal.Results.FlushAsync();
        await terminal.Messages.WriteLineAsync(message);
        return code;
    }
}
