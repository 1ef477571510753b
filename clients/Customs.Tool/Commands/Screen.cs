using System.CommandLine;
using Customs.Screening.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl screen: screens a file of parties.</summary>
internal static class Screen
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var input = new Option<string>("--in") { Description = "JSON lines with id, name, kind, countries, address, birth_date, identifiers, role; - is standard input.", Required = true };
        var output = new Option<string?>("--out") { Description = "File for the answers; standard output by default." };
        var asOf = DayOption.AsOf();
        var lists = new Option<string?>("--lists") { Description = "Lists to look in, separated by commas; all by default." };
        var top = new Option<int>("--top") { Description = "Matches for a party, at most 50.", DefaultValueFactory = _ => 5 };
        var threshold = new Option<double>("--threshold") { Description = "Least score to show, 0 to 1; the matcher's own by default." };
        var command = new Command("screen", "Screens a file of parties against the lists.") { input, output, asOf, lists, top, threshold };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var options = new ScreeningOptions { AsOf = DayOption.Value(run.Parsed, asOf), Top = run.Parsed.GetValue(top), Threshold = run.Parsed.GetValue(threshold) };
            options.Lists.AddRange((run.Parsed.GetValue(lists) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            using var questions = Files.OpenText(run.Parsed.GetValue(input)!, terminal);
            var results = Files.OpenResults(run.Parsed.GetValue(output), terminal);
            using var call = new ScreeningService.ScreeningServiceClient(run.Invoker).StreamScreenParty(cancellationToken: ct);
            var refused = await Batch.RunAsync(
                QuestionReader.ReadAsync(questions, PartyForm.Read, ct),
                call,
                party => new StreamScreenPartyRequest { Party = party, Options = options },
                Answer,
                results,
                run.Progress,
                ct);
            await Files.CloseAsync(results, terminal, ct);
            return refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
        }));
        return command;
    }

    private static (string Row, bool Refused) Answer(StreamScreenPartyResponse response, int line) => response.ResultCase switch
    {
        StreamScreenPartyResponse.ResultOneofCase.Screening => (ScreeningRow.Answer(response.Screening), false),
        StreamScreenPartyResponse.ResultOneofCase.Error => (
            ErrorRow.Of(line, response.Error.Reason, response.Error.Message, response.Error.Violations.Select(v => new Violation(v.Field, v.Description))), true),
        StreamScreenPartyResponse.ResultOneofCase.None => (ErrorRow.Of(line, "EMPTY_ANSWER", "the service sent an empty answer", []), true),
        _ => throw new InvalidOperationException($"unknown answer {response.ResultCase}"),
    };
}
