using System.CommandLine;
using Customs.Classification.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl control-lists diff: what differs between two editions of a control list.</summary>
internal static class ControlListsDiff
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var from = new Argument<string>("from") { Description = "The earlier edition: controlLists/EU/editions/2021-01-01, or EU@2021-01-01." };
        var to = new Argument<string>("to") { Description = "The later edition." };
        var command = new Command("diff", "What differs between two editions of a control list.") { from, to };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new ClassificationService.ClassificationServiceClient(run.Invoker);
            var request = new DiffControlListEditionsRequest { From = EditionName.Of("controlLists", run.Parsed.GetValue(from)!), To = EditionName.Of("controlLists", run.Parsed.GetValue(to)!), PageSize = 500 };
            do
            {
                var page = await client.DiffControlListEditionsAsync(request, cancellationToken: ct);
                foreach (var change in page.Changes)
                {
                    await terminal.Results.WriteLineAsync(ControlListRow.Change(change));
                }

                request.PageToken = page.NextPageToken;
            }
            while (request.PageToken.Length > 0);
            return ExitCode.Done;
        }));
        return command;
    }
}
