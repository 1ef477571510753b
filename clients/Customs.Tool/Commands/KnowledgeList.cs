using System.CommandLine;
using Customs.Classification.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl knowledge list: what was confirmed of models, the latest first.</summary>
internal static class KnowledgeList
{
    private const int PageSize = 500;

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var model = new Option<string>("--model") { Description = "Only this model.", DefaultValueFactory = _ => "" };
        var command = new Command("list", "Lists what was confirmed of models, the latest first; what was replaced stays.") { model };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new ClassificationService.ClassificationServiceClient(run.Invoker);
            var page = new ListItemKnowledgeRequest { Model = run.Parsed.GetValue(model)!, PageSize = PageSize };
            do
            {
                var answer = await client.ListItemKnowledgeAsync(page, cancellationToken: ct);
                foreach (var known in answer.ItemKnowledge)
                {
                    await terminal.Results.WriteLineAsync(KnowledgeRow.Of(known));
                }

                page.PageToken = answer.NextPageToken;
            }
            while (page.PageToken.Length > 0);

            return ExitCode.Done;
        }));
        return command;
    }
}
