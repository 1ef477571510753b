using System.CommandLine;
using Customs.Referral.V1;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl cases export: writes the package of a case.</summary>
internal static class CasesExport
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var name = new Argument<string>("case") { Description = "The case: cases/2026-000188, or 2026-000188." };
        var output = new Option<string>("--out") { Description = "Zip file to write.", Required = true };
        var command = new Command("export", "Writes the signed package of a case: report, declarations, evidence and audit trail.") { name, output };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var asked = run.Parsed.GetValue(name)!;
            var request = new ExportCaseRequest { Name = asked.StartsWith("cases/", StringComparison.Ordinal) ? asked : "cases/" + asked };
            using var call = new ReferralService.ReferralServiceClient(run.Invoker).ExportCase(request, cancellationToken: ct);
            var more = await call.ResponseStream.MoveNext(ct);
            await using var file = Files.CreateBytes(run.Parsed.GetValue(output)!);
            while (more)
            {
                await file.WriteAsync(call.ResponseStream.Current.Content.Memory, ct);
                more = await call.ResponseStream.MoveNext(ct);
            }

            await run.Progress.WriteLineAsync($"{file.Length} bytes in {file.Name}; prove them with: customsctl verify {file.Name}");
            return ExitCode.Done;
        }));
        return command;
    }
}
