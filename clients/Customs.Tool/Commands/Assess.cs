using System.CommandLine;
using Customs.Inspection.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl assess: submits dossiers and prints their assessments.</summary>
internal static class Assess
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var input = new Option<string>("--in") { Description = "A dossier, a list of dossiers, or JSON lines of dossiers; - is standard input.", Required = true };
        var output = new Option<string?>("--out") { Description = "File for the answers; standard output by default." };
        var isolated = new Option<bool>("--isolated") { Description = "Gives each dossier a history of its own." };
        var table = new Option<string?>("--table") { Description = "File for a table of agreement with what the dossiers' authors expect (their block 'expected'); - is standard output, and then the answers are left out." };
        var command = new Command("assess", "Submits dossiers and prints their assessments.") { input, output, isolated, table };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var path = run.Parsed.GetValue(input)!;
            var dossiers = Dossiers.Split(path, await ReadAsync(path, terminal, ct));
            var results = Files.OpenResults(run.Parsed.GetValue(output), terminal);
            var client = new InspectionService.InspectionServiceClient(run.Invoker);
            var code = ExitCode.Done;
            var agreement = new Agreement();
            var tableOnly = run.Parsed.GetValue(table) == "-" && run.Parsed.GetValue(output) is null;
            foreach (var dossier in dossiers)
            {
                if (dossier.Content is null)
                {
                    code = ExitCode.SomeRefused;
                    await results.WriteLineAsync(ErrorRow.Of(dossier.Line, "INVALID_LINE", "the line is not JSON", [new Violation("", dossier.Problem)]));
                    continue;
                }

                var scope = run.Parsed.GetValue(isolated) ? Guid.NewGuid().ToString("N") : "";
                var (row, refused) = await Submission.SendAsync(client, dossier.Line, dossier.Content, Path.GetFileName(path), scope, ct);
                agreement.Add(dossier.Content, row);
                if (!tableOnly || refused is not null)
                {
                    await results.WriteLineAsync(row);
                }

                code = refused is null ? code : ExitCode.SomeRefused;
            }

            await Files.CloseAsync(results, terminal, ct);
            await WriteTableAsync(run.Parsed.GetValue(table), agreement, terminal, ct);
            return code;
        }));
        return command;
    }

    private static async Task WriteTableAsync(string? path, Agreement agreement, Terminal terminal, CancellationToken ct)
    {
        if (path is null)
        {
            return;
        }

        if (agreement.IsEmpty)
        {
            throw new UsageException("--table: none of the dossiers has a block 'expected' and an answer");
        }

        if (path == "-")
        {
            await terminal.Results.WriteAsync(agreement.ToString());
        }
        else
        {
            await File.WriteAllTextAsync(path, agreement.ToString(), ct);
        }
    }

    private static async Task<byte[]> ReadAsync(string path, Terminal terminal, CancellationToken ct)
    {
        using var reader = Files.OpenText(path, terminal);
        return System.Text.Encoding.UTF8.GetBytes(await reader.ReadToEndAsync(ct));
    }
}
