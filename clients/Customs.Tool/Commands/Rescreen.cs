using System.CommandLine;
using Customs.Screening.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl rescreen: matches what changed on the lists against every party ever declared.</summary>
internal static class Rescreen
{
    // Every party ever declared is matched in one call; the client's own deadline is made for single questions.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var since = new Option<string>("--since") { Description = "An edition (lists/un/editions/2026-02-27) or a day (2026-02-27).", Required = true };
        var command = new Command("rescreen", "Matches what changed on the lists against every party ever declared.") { since };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var answer = await new ScreeningService.ScreeningServiceClient(run.Invoker)
                .RescreenSubjectsAsync(new RescreenSubjectsRequest { Since = run.Parsed.GetValue(since) }, deadline: TimeProvider.System.GetUtcNow().UtcDateTime + Longest, cancellationToken: ct);
            await run.Progress.WriteLineAsync($"{answer.DesignationCount} changed designations against {answer.SubjectCount} parties: {answer.Alerts.Count} alerts");
            foreach (var alert in answer.Alerts)
            {
                await terminal.Results.WriteLineAsync(Row.Of(json =>
                {
                    json.WriteNumber("sequence", alert.Sequence);
                    json.WriteString("subject", alert.Subject);
                    json.WriteString("designation", alert.Match.Designation);
                    json.WriteString("name", alert.Match.PrimaryName);
                    json.WriteString("matched_name", alert.Match.MatchedName);
                    json.WriteNumber("score", alert.Match.Score);
                    json.WriteString("change", alert.Change);
                }));
            }

            return ExitCode.Done;
        }));
        return command;
    }
}
