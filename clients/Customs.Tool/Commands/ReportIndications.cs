using System.CommandLine;
using Customs.Referral.V1;
using Customs.Tool.Lines;
using Customs.Tool.Reports;

namespace Customs.Tool.Commands;

/// <summary>customsctl report indications: the yearly counts beside those of the year before.</summary>
internal static class ReportIndications
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var year = new Option<int>("--year") { Description = "Year that is counted.", Required = true };
        var day = DayOption.Of("--as-known-on", "Count what was known at the end of this day, YYYY-MM-DD; today by default.");
        var format = new Option<string>("--format") { Description = "table, csv, json, svg or png; png needs --out.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv", "json", "svg", "png");
        var output = new Option<string?>("--out") { Description = "File for the report; standard output by default." };
        var command = new Command("indications", "Procurement attempts of a year by programme, countries, certainty and verification.") { year, day, format, output };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var (form, path) = (run.Parsed.GetValue(format)!, run.Parsed.GetValue(output));
            if (form == "png" && path is null)
            {
                throw new UsageException("--format png needs --out");
            }

            var report = await new ReferralService.ReferralServiceClient(run.Invoker).GetIndicationReportAsync(
                new GetIndicationReportRequest { Year = run.Parsed.GetValue(year), AsKnownOn = DayOption.Value(run.Parsed, day) }, cancellationToken: ct);
            if (form == "png")
            {
                await using var picture = Files.CreateBytes(path!);
                await picture.WriteAsync(ReportPlot.Png(report), ct);
                return ExitCode.Done;
            }

            var results = Files.OpenResults(path, terminal);
            await results.WriteAsync(form switch
            {
                "csv" => ReportJson.Csv(report),
                "json" => ReportJson.Of(report) + "\n",
                "svg" => ReportPlot.Svg(report),
                _ => ReportTable.Of(report),
            });
            await Files.CloseAsync(results, terminal, ct);
            return ExitCode.Done;
        }));
        return command;
    }
}
