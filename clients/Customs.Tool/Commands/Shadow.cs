using System.CommandLine;
using System.Text.Json;
using Customs.Inspection.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Commands;

/// <summary>customsctl shadow: tries candidate weights on stored assessments and counts what would come out otherwise.</summary>
internal static class Shadow
{
    // Ten thousand declarations are assessed twice; the client's own deadline is made for single questions.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var weights = new Option<string>("--weights") { Description = "A JSON file of weights by indicator: {\"P05\": 0.2}; 0 switches one off.", Required = true };
        var last = new Option<int>("--last") { Description = "Latest declarations to try them on, at most 10000.", DefaultValueFactory = _ => 1_000 };
        var command = new Command("shadow", "Tries candidate weights on stored assessments: would stop, would look, would release.") { weights, last };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var request = new TryWeightsRequest { DeclarationCount = run.Parsed.GetValue(last) };
            foreach (var (indicator, weight) in await ReadAsync(run.Parsed.GetValue(weights)!, ct))
            {
                request.Weights[indicator] = weight;
            }

            var tried = await new InspectionService.InspectionServiceClient(run.Invoker).TryWeightsAsync(request, deadline: TimeProvider.System.GetUtcNow().UtcDateTime + Longest, cancellationToken: ct);
            await terminal.Results.WriteLineAsync(Row.Of(json =>
            {
                json.WriteString("live", tried.LiveVersion);
                json.WriteNumber("assessed", tried.AssessedCount);
                json.WriteNumber("would_stop", tried.WouldStopCount);
                json.WriteNumber("would_inspect", tried.WouldInspectCount);
                json.WriteNumber("would_release", tried.WouldReleaseCount);
                json.Objects("differences", tried.Differences, (row, d) =>
                {
                    row.WriteString("declaration", d.Declaration);
                    row.WriteString("live", Enums.OutcomeName(d.Live));
                    row.WriteString("candidate", Enums.OutcomeName(d.Candidate));
                    row.WriteString("reason", d.Reason);
                });
            }));
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task<Dictionary<string, double>> ReadAsync(string path, CancellationToken ct)
    {
        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<Dictionary<string, double>>(file, cancellationToken: ct) ?? throw new UsageException($"{path}: holds no weights");
        }
        catch (JsonException wrong)
        {
            throw new UsageException($"{path}: is no JSON object of weights by indicator: {wrong.Message}");
        }
        catch (IOException wrong)
        {
            throw new UsageException($"{path}: {wrong.Message}");
        }
    }
}
