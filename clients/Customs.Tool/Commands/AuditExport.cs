using System.CommandLine;
using Customs.Common.V1;
using Customs.Tool.Lines;
using Customs.Tool.Proofs;

namespace Customs.Tool.Commands;

/// <summary>customsctl audit export: writes the audit file of a service, signed, to be proved anywhere.</summary>
internal static class AuditExport
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var service = new Option<string>("--service") { Description = "Service whose trail is written.", Required = true };
        service.AcceptOnlyFromAmong(AuditProofs.Services);
        var resource = new Option<string>("--resource") { Description = "Only the chain of this resource: cases/2026-000188, offices/DE007430.", DefaultValueFactory = _ => "" };
        var output = new Option<string>("--out") { Description = "File to write.", Required = true };
        var command = new Command("export", "Writes the audit trail of a service, with its signed head, to a file.") { service, resource, output };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var request = new ExportAuditRequest { Service = run.Parsed.GetValue(service), Resource = run.Parsed.GetValue(resource) };
            await using var file = Files.CreateBytes(run.Parsed.GetValue(output)!);
            using var call = new AuditService.AuditServiceClient(run.Invoker).ExportAudit(request, cancellationToken: ct);
            while (await call.ResponseStream.MoveNext(ct))
            {
                await file.WriteAsync(call.ResponseStream.Current.Content.Memory, ct);
            }

            await run.Progress.WriteLineAsync($"{file.Length} bytes in {file.Name}; prove them with: customsctl audit verify {file.Name}");
            return ExitCode.Done;
        }));
        return command;
    }
}
