using System.CommandLine;

namespace Customs.Tool;

/// <summary>customsctl: the command-line client of border systems, list keepers and auditors.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        return await RunAsync(args, Terminal.OfProcess(), stop.Token);
    }

    /// <summary>Parses and runs one command.</summary>
    /// <returns>The exit code: 0 done, 1 done with refused rows, 2 wrong usage or unreadable input, 3 services unreachable.</returns>
    internal static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken ct)
    {
        var parsed = Tree.Build(terminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await terminal.Messages.WriteLineAsync(error.Message);
            }

            await terminal.Messages.WriteLineAsync("customsctl --help shows the commands.");
            return ExitCode.Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Results, Error = terminal.Messages, EnableDefaultExceptionHandler = false }, ct);
    }
}
