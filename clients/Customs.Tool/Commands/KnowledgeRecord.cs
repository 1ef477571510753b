using System.CommandLine;
using Customs.Classification.V1;
using Customs.Tool.Json;
using Conclusion = Customs.Classification.V1.ItemKnowledge.Types.Conclusion;

namespace Customs.Tool.Commands;

/// <summary>customsctl knowledge record: remembers what was confirmed of a maker's model.</summary>
internal static class KnowledgeRecord
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var maker = new Option<string>("--maker") { Description = "Maker.", Required = true };
        var model = new Option<string>("--model") { Description = "Model; blanks, hyphens and case do not matter.", Required = true };
        var source = new Option<string>("--source") { Description = "Where it is from: data sheet, ruling, with its number.", Required = true };
        var listed = new Option<string[]>("--listed") { Description = "It falls under LIST:CODE; may be given several times.", Arity = ArgumentArity.OneOrMore };
        var none = new Option<bool>("--not-listed") { Description = "It was found to be on no list." };
        var withdrawn = new Option<bool>("--withdrawn") { Description = "What was confirmed before no longer holds." };
        var command = new Command("record", "Remembers what was confirmed of a maker's model; evidence for later lines, it silences no question.") { maker, model, source, listed, none, withdrawn };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var codes = run.Parsed.GetValue(listed) ?? [];
            var asked = new ItemKnowledge
            {
                Manufacturer = run.Parsed.GetValue(maker)!,
                Model = run.Parsed.GetValue(model)!,
                Source = run.Parsed.GetValue(source)!,
                Conclusion = Conclude(codes.Length > 0, run.Parsed.GetValue(none), run.Parsed.GetValue(withdrawn)),
                Codes = { codes },
            };
            var client = new ClassificationService.ClassificationServiceClient(run.Invoker);
            var known = await client.RecordItemKnowledgeAsync(new RecordItemKnowledgeRequest { ItemKnowledge = asked, RequestId = Guid.NewGuid().ToString() }, cancellationToken: ct);
            await terminal.Results.WriteLineAsync(KnowledgeRow.Of(known));
            return ExitCode.Done;
        }));
        return command;
    }

    private static Conclusion Conclude(bool listed, bool none, bool withdrawn) => (listed, none, withdrawn) switch
    {
        (true, false, false) => Conclusion.Listed,
        (false, true, false) => Conclusion.NotListed,
        (false, false, true) => Conclusion.Withdrawn,
        _ => throw new UsageException("one of --listed, --not-listed and --withdrawn has to be given"),
    };
}
