using System.CommandLine;
using Customs.Classification.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl classify: classifies a file of goods lines.</summary>
internal static class Classify
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var input = new Option<string>("--in") { Description = "JSON lines with id, description, hs, params, manufacturer, model, cas, quantity, value_eur, lang; - is standard input.", Required = true };
        var output = new Option<string?>("--out") { Description = "File for the answers; standard output by default." };
        var asOf = DayOption.AsOf();
        var top = new Option<int>("--top") { Description = "Candidates for a line, at most 50.", DefaultValueFactory = _ => 5 };
        var command = new Command("classify", "Classifies a file of goods lines against the control lists.") { input, output, asOf, top };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var options = new ClassificationOptions { AsOf = DayOption.Value(run.Parsed, asOf), Top = run.Parsed.GetValue(top) };
            using var questions = Files.OpenText(run.Parsed.GetValue(input)!, terminal);
            var results = Files.OpenResults(run.Parsed.GetValue(output), terminal);
            using var call = new ClassificationService.ClassificationServiceClient(run.Invoker).StreamClassifyGoodsLine(cancellationToken: ct);
            var refused = await Batch.RunAsync(
                QuestionReader.ReadAsync(questions, GoodsForm.Read, ct),
                call,
                goods => new StreamClassifyGoodsLineRequest { Line = goods, Options = options },
                Answer,
                results,
                run.Progress,
                ct);
            await Files.CloseAsync(results, terminal, ct);
            return refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
        }));
        return command;
    }

    private static (string Row, bool Refused) Answer(StreamClassifyGoodsLineResponse response, int line) => response.ResultCase switch
    {
        StreamClassifyGoodsLineResponse.ResultOneofCase.Classification => (ClassificationRow.Answer(response.Classification), false),
        StreamClassifyGoodsLineResponse.ResultOneofCase.Error => (
            ErrorRow.Of(line, response.Error.Reason, response.Error.Message, response.Error.Violations.Select(v => new Violation(v.Field, v.Description))), true),
        StreamClassifyGoodsLineResponse.ResultOneofCase.None => (ErrorRow.Of(line, "EMPTY_ANSWER", "the service sent an empty answer", []), true),
        _ => throw new InvalidOperationException($"unknown answer {response.ResultCase}"),
    };
}
