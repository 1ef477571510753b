using System.CommandLine;
using Customs.Inspection.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl assessments replay: makes stored assessments again and says whether they come out the same.</summary>
internal static class AssessmentsReplay
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var names = new Argument<string[]>("NAME") { Description = "declarations/MRN/assessments/NUMBER, one or more.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("replay", "Makes stored assessments again from what is stored beside them; exit code 1 when one comes out otherwise.") { names };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var client = new InspectionService.InspectionServiceClient(run.Invoker);
            var code = ExitCode.Done;
            foreach (var name in run.Parsed.GetValue(names)!)
            {
                var replay = await client.ReplayAssessmentAsync(new ReplayAssessmentRequest { Name = name }, cancellationToken: ct);
                code = replay.Same ? code : ExitCode.SomeRefused;
                await terminal.Results.WriteLineAsync(Row.Of(json =>
                {
                    json.WriteString("assessment", name);
                    json.WriteBoolean("same", replay.Same);
                    json.WriteString("stored", Enums.OutcomeName(replay.Stored.Outcome));
                    json.WriteString("replayed", Enums.OutcomeName(replay.Replayed.Outcome));
                    json.Texts("differences", replay.Differences);
                }));
            }

            return code;
        }));
        return command;
    }
}
