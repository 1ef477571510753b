using System.CommandLine;
using Customs.Screening.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl compare: compares names in pairs, without any list.</summary>
internal static class Compare
{
    private const int PairsInACall = 200;

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var names = new Argument<string[]>("names") { Description = "Two names.", Arity = new ArgumentArity(0, 2) };
        var kind = new Option<string>("--kind") { Description = "person, entity, vessel, aircraft or unknown.", DefaultValueFactory = _ => "" };
        var pairs = new Option<string?>("--pairs") { Description = "JSON lines with query, candidate, kind, query_props, candidate_props; - is standard input." };
        var command = new Command("compare", "Compares two names, or a file of pairs, and shows what speaks for and against.") { names, kind, pairs };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new ScreeningService.ScreeningServiceClient(run.Invoker);
            var given = run.Parsed.GetValue(names) ?? [];
            switch (run.Parsed.GetValue(pairs))
            {
                case null when given is [var first, var second]:
                    var line = Line(first, second, run.Parsed.GetValue(kind)!);
                    return await AnswerAsync(client, [line], terminal.Results, ct);
                case { } path when given.Length == 0:
                    return await AnswerFileAsync(client, path, terminal, ct);
                default:
                    throw new UsageException("compare takes two names, or --pairs with a file");
            }
        }));
        return command;
    }

    private static Question<PartyPair> Line(string first, string second, string kind)
    {
        var json = Row.Of(j =>
        {
            j.WriteString("query", first);
            j.WriteString("candidate", second);
            j.WriteString("kind", kind);
        });
        var question = QuestionReader.Parse(1, json, Pair);
        return question is Question<PartyPair>.Bad bad ? throw new UsageException(string.Join("; ", bad.Violations.Select(v => $"{v.Field} {v.Description}"))) : question;
    }

    private static PartyPair Pair(JsonLine line)
    {
        var kind = PartyForm.Kind(line, line.Any("kind") is null ? "type" : "kind");
        return new PartyPair { Question = PartyForm.Side(line, "query", "query_props", kind), Candidate = PartyForm.Side(line, "candidate", "candidate_props", kind) };
    }

    private static async Task<int> AnswerFileAsync(ScreeningService.ScreeningServiceClient client, string path, Terminal terminal, CancellationToken ct)
    {
        using var input = Files.OpenText(path, terminal);
        var code = ExitCode.Done;
        var batch = new List<Question<PartyPair>>(PairsInACall);
        await foreach (var question in QuestionReader.ReadAsync(input, Pair, ct))
        {
            batch.Add(question);
            if (batch.Count == PairsInACall)
            {
                code = Math.Max(code, await AnswerAsync(client, batch, terminal.Results, ct));
                batch.Clear();
            }
        }

        return Math.Max(code, await AnswerAsync(client, batch, terminal.Results, ct));
    }

    private static async Task<int> AnswerAsync(ScreeningService.ScreeningServiceClient client, IReadOnlyList<Question<PartyPair>> batch, TextWriter results, CancellationToken ct)
    {
        var request = new ComparePartiesRequest();
        request.Pairs.AddRange(batch.OfType<Question<PartyPair>.Good>().Select(g => g.Value));
        var answers = request.Pairs.Count == 0 ? new ComparePartiesResponse() : await client.ComparePartiesAsync(request, cancellationToken: ct);
        var next = 0;
        var code = ExitCode.Done;
        foreach (var question in batch)
        {
            if (question is Question<PartyPair>.Bad bad)
            {
                code = ExitCode.SomeRefused;
                await results.WriteLineAsync(ErrorRow.Of(bad.Line, "INVALID_LINE", bad.Message, bad.Violations));
            }
            else
            {
                await results.WriteLineAsync(ScreeningRow.Comparison(answers.Comparisons[next++]));
            }
        }

        return code;
    }
}
