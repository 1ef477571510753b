using System.CommandLine;
using Customs.Inspection.V1;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl submit: submits real messages, told apart by their content.</summary>
internal static class Submit
{
    private const string UnknownForm = "UNKNOWN_FORM";

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Message files; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("submit", "Submits messages; their form is told by their content.") { files };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new InspectionService.InspectionServiceClient(run.Invoker);
            var code = ExitCode.Done;
            var number = 0;
            foreach (var path in run.Parsed.GetValue(files)!)
            {
                number++;
                await using var file = Files.OpenBytes(path, terminal);
                using var content = new MemoryStream();
                await file.CopyToAsync(content, ct);
                var (row, refused) = await Submission.SendAsync(client, number, content.ToArray(), path == "-" ? "" : Path.GetFileName(path), "", ct);
                await terminal.Results.WriteLineAsync(row);
                if (refused is { Reason: UnknownForm })
                {
                    await terminal.Messages.WriteLineAsync($"{path}: {refused.Message}");
                    code = ExitCode.Usage;
                }
                else if (refused is not null && code == ExitCode.Done)
                {
                    code = ExitCode.SomeRefused;
                }
            }

            return code;
        }));
        return command;
    }
}
