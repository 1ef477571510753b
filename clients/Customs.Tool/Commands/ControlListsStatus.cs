using System.CommandLine;
using Customs.Classification.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl control-lists status: where every control list stands.</summary>
internal static class ControlListsStatus
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("status", "One JSON object a control list.");
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new ClassificationService.ClassificationServiceClient(run.Invoker);
            var page = await client.ListControlListsAsync(new ListControlListsRequest { PageSize = 500 }, cancellationToken: ct);
            foreach (var list in page.ControlLists)
            {
                await terminal.Results.WriteLineAsync(ControlListRow.Status(list));
            }

            return ExitCode.Done;
        }));
        return command;
    }
}
