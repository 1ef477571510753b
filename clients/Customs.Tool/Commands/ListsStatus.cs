using System.CommandLine;
using Customs.Screening.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl lists status: where every list stands.</summary>
internal static class ListsStatus
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("status", "One JSON object a list: edition, age, counts.");
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new ScreeningService.ScreeningServiceClient(run.Invoker);
            var request = new ListPublishedListsRequest { PageSize = 500 };
            do
            {
                var page = await client.ListPublishedListsAsync(request, cancellationToken: ct);
                foreach (var list in page.Lists)
                {
                    await terminal.Results.WriteLineAsync(EditionRow.Status(list));
                }

                request.PageToken = page.NextPageToken;
            }
            while (request.PageToken.Length > 0);
            return ExitCode.Done;
        }));
        return command;
    }
}
