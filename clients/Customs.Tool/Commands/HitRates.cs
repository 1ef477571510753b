using System.CommandLine;
using Customs.Inspection.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl hit-rates: how often examinations found something where an indicator had spoken.</summary>
internal static class HitRates
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var command = new Command("hit-rates", "How often examinations found something where an indicator had spoken; RANDOM is the base line.");
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var rates = await new InspectionService.InspectionServiceClient(run.Invoker).ListHitRatesAsync(new ListHitRatesRequest(), cancellationToken: ct);
            foreach (var rate in rates.Rates)
            {
                await terminal.Results.WriteLineAsync(Row.Of(json =>
                {
                    json.WriteString("indicator", rate.Indicator);
                    json.WriteNumber("examined", rate.ExaminedCount);
                    json.WriteNumber("found", rate.FoundCount);
                    json.WriteNumber("low", rate.Low);
                    json.WriteNumber("high", rate.High);
                    json.WriteBoolean("barren", rate.Barren);
                }));
            }

            return ExitCode.Done;
        }));
        return command;
    }
}
