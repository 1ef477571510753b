using System.CommandLine;
using Customs.Proof;
using Customs.Tool.Json;
using Customs.Tool.Lines;
using Customs.Tool.Proofs;

namespace Customs.Tool.Commands;

/// <summary>customsctl verify: proves a case package without any suite.</summary>
internal static class Verify
{
    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "Case package (zip)." };
        var authority = AuthorityFile.Option();
        var command = new Command("verify", "Proves a case package offline and names the first file that is not what was signed.") { file, authority };
        command.SetAction((parsed, ct) => Offline.RunAsync(terminal, async () =>
        {
            using var certificate = AuthorityFile.Read(parsed, authority, shared);
            await using var package = Files.OpenBytes(parsed.GetValue(file)!);
            var proof = CasePackageVerifier.Prove(package, certificate);
            if (proof is { Whole: true, Authority: "" } && !parsed.GetValue(shared.Quiet))
            {
                await terminal.Messages.WriteLineAsync("no certificate of an authority was at hand: the package is whole in itself, but who signed it is not proved; name one with --authority");
            }

            await terminal.Results.WriteLineAsync(RowOf(proof));
            await terminal.Results.FlushAsync(ct);
            return proof.Whole ? ExitCode.Done : ExitCode.SomeRefused;
        }));
        return command;
    }

    private static string RowOf(PackageProof proof) => Row.Of(json =>
    {
        json.WriteBoolean("whole", proof.Whole);
        json.WriteString("case", proof.Case);
        json.WriteString("maker", proof.Maker);
        json.WriteNumber("files", proof.Files);
        json.WriteString("signer", proof.Signer);
        json.WriteString("authority", proof.Authority);
        if (proof.Whole)
        {
            json.WriteNull("broken");
        }
        else
        {
            json.WriteStartObject("broken");
            json.WriteString("file", proof.File);
            json.WriteString("problem", proof.Problem);
            json.WriteEndObject();
        }

        if (proof.Audit is { } audit)
        {
            json.WriteStartObject("audit");
            ProofRow.Write(json, audit);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("audit");
        }
    });
}
