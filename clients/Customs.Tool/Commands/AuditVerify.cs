using System.CommandLine;
using Customs.Proof;
using Customs.Tool.Json;
using Customs.Tool.Proofs;

namespace Customs.Tool.Commands;

/// <summary>customsctl audit verify: proves the audit trails of a suite, or audit files without any suite.</summary>
internal static class AuditVerify
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Audit files to prove offline; without any, the trails of the suite are proved.", Arity = ArgumentArity.ZeroOrMore };
        var services = new Option<string[]>("--service") { Description = "Services whose trails are proved; all four by default.", DefaultValueFactory = _ => AuditProofs.Services };
        var heads = new Option<string[]>("--head") { Description = "Signed heads of earlier days (referral-2026-11-24.json) that the trail has to agree with.", DefaultValueFactory = _ => [] };
        var authority = AuthorityFile.Option();
        services.AcceptOnlyFromAmong(AuditProofs.Services);
        var command = new Command("verify", "Proves audit trails and names the first broken link.") { files, services, heads, authority };
        var online = Run.Action(shared, terminal, async (run, ct) =>
        {
            using var certificate = AuthorityFile.Read(run.Parsed, authority, shared);
            var known = AuditProofs.ReadHeads(run.Parsed.GetValue(heads)!, certificate);
            var proofs = new List<AuditProof>();
            foreach (var service in run.Parsed.GetValue(services)!)
            {
                proofs.Add(await AuditProofs.OfServiceAsync(run.Invoker, service, certificate, known, ct));
            }

            return await PrintAsync(terminal, proofs, ct);
        });
        command.SetAction(async (parsed, ct) =>
        {
            if (parsed.GetValue(files) is not { Length: > 0 } paths)
            {
                return await online(parsed, ct);
            }

            return await Offline.RunAsync(terminal, async () =>
            {
                using var certificate = AuthorityFile.Read(parsed, authority, shared);
                var known = AuditProofs.ReadHeads(parsed.GetValue(heads)!, certificate);
                var proofs = new List<AuditProof>();
                foreach (var path in paths)
                {
                    proofs.Add(await AuditProofs.OfFileAsync(path, certificate, known, ct));
                }

                return await PrintAsync(terminal, proofs, ct);
            });
        });
        return command;
    }

    private static async Task<int> PrintAsync(Terminal terminal, List<AuditProof> proofs, CancellationToken ct)
    {
        var whole = proofs.TrueForAll(p => p.Whole);
        await terminal.Results.WriteLineAsync(Row.Of(json =>
        {
            json.WriteBoolean("whole", whole);
            json.WriteStartArray("trails");
            foreach (var proof in proofs)
            {
                json.WriteStartObject();
                ProofRow.Write(json, proof);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
        await terminal.Results.FlushAsync(ct);
        return whole ? ExitCode.Done : ExitCode.SomeRefused;
    }
}
