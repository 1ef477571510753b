using System.CommandLine;
using Customs.Common.V1;
using Customs.Inspection.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl operators import: names and addresses behind EORI numbers.</summary>
internal static class OperatorsImport
{
    private const int AtOnce = 5_000;

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "JSON lines with eori, name, street, city, postcode, country; - is standard input." };
        var command = new Command("import", "Imports economic operators, by whose EORI number messages name a party.") { file };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new InspectionService.InspectionServiceClient(run.Invoker);
            using var lines = Files.OpenText(run.Parsed.GetValue(file)!, terminal);
            var (pending, sum, refused) = (new List<Operator>(), new ImportOperatorsResponse(), 0);
            await foreach (var question in QuestionReader.ReadAsync(lines, Read, ct))
            {
                if (question is Question<Operator>.Bad bad)
                {
                    refused++;
                    await terminal.Results.WriteLineAsync(ErrorRow.Of(bad.Line, "INVALID_FIELDS", bad.Message, bad.Violations));
                }
                else if (question is Question<Operator>.Good good)
                {
                    pending.Add(good.Value);
                }

                if (pending.Count == AtOnce)
                {
                    Add(sum, await SendAsync(client, pending, ct));
                }
            }

            if (pending.Count > 0)
            {
                Add(sum, await SendAsync(client, pending, ct));
            }

            await terminal.Results.WriteLineAsync(Row.Of(json =>
            {
                json.WriteNumber("added", sum.Added);
                json.WriteNumber("changed", sum.Changed);
                json.WriteNumber("unchanged", sum.Unchanged);
                json.WriteNumber("refused", refused);
            }));
            return refused > 0 ? ExitCode.SomeRefused : ExitCode.Done;
        }));
        return command;
    }

    private static async Task<ImportOperatorsResponse> SendAsync(InspectionService.InspectionServiceClient client, List<Operator> pending, CancellationToken ct)
    {
        var request = new ImportOperatorsRequest { Operators = { pending }, RequestId = Guid.NewGuid().ToString() };
        pending.Clear();
        return await client.ImportOperatorsAsync(request, cancellationToken: ct);
    }

    private static void Add(ImportOperatorsResponse sum, ImportOperatorsResponse part)
    {
        sum.Added += part.Added;
        sum.Changed += part.Changed;
        sum.Unchanged += part.Unchanged;
    }

    // A number that is none is told here, so that one bad line does not refuse the others.
    private static Operator Read(JsonLine line)
    {
        var eori = line.Text("eori", required: true).Trim().ToUpperInvariant();
        if (eori.Length is < 3 or > 17 || !char.IsAsciiLetter(eori[0]) || !char.IsAsciiLetter(eori[1]) || !eori.All(char.IsAsciiLetterOrDigit))
        {
            line.Violations.Add(new Violation("eori", "has to be two letters of a country and up to fifteen letters and digits"));
        }

        return new Operator
        {
            Eori = eori,
            Name = line.Text("name", required: true),
            Address = new Address { Street = line.Text("street"), City = line.Text("city"), Postcode = line.Text("postcode"), Country = line.Text("country") },
        };
    }
}
