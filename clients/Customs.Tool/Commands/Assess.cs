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
        var command = new Command("assess", "Submits dossiers and prints their assessments.") { input, output, isolated };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var path = run.Parsed.GetValue(input)!;
            var dossiers = Dossiers.Split(path, await ReadAsync(path, terminal, ct));
            var results = Files.OpenResults(run.Parsed.GetValue(output), terminal);
            var client = new InspectionService.InspectionServiceClient(run.Invoker);
            var code = ExitCode.Done;
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
                await results.WriteLineAsync(row);
                code = refused is null ? code : ExitCode.SomeRefused;
            }

            await Files.CloseAsync(results, terminal, ct);
            return code;
        }));
        return command;
    }

    private static async Task<byte[]> ReadAsync(string path, Terminal terminal, CancellationToken ct)
    {
        using var reader = Files.OpenText(path, terminal);
        return System.Text.Encoding.UTF8.GetBytes(await reader.ReadToEndAsync(ct));
    }
}
