using System.CommandLine;
using Customs.Screening.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl lists diff: what differs between two editions of a list.</summary>
internal static class ListsDiff
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var from = new Argument<string>("from") { Description = "The earlier edition: lists/un/editions/2025-04-19, or un@2025-04-19." };
        var to = new Argument<string>("to") { Description = "The later edition." };
        var command = new Command("diff", "What differs between two editions of a list.") { from, to };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new ScreeningService.ScreeningServiceClient(run.Invoker);
            var request = new DiffEditionsRequest { From = EditionName.Of("lists", run.Parsed.GetValue(from)!), To = EditionName.Of("lists", run.Parsed.GetValue(to)!), PageSize = 500 };
            do
            {
                var page = await client.DiffEditionsAsync(request, cancellationToken: ct);
                foreach (var change in page.Changes)
                {
                    await terminal.Results.WriteLineAsync(Row.Of(json =>
                    {
                        json.WriteString("designation", change.Designation);
                        json.WriteString("kind", Enums.Name(change.Kind, DesignationChange.Descriptor.EnumTypes[0], "KIND_"));
                        json.WriteString("name", change.PrimaryName);
                        json.Texts("differences", change.Differences);
                    }));
                }

                request.PageToken = page.NextPageToken;
            }
            while (request.PageToken.Length > 0);
            return ExitCode.Done;
        }));
        return command;
    }
}
