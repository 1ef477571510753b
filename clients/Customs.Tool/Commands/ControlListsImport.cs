using System.CommandLine;
using Customs.Classification.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl control-lists import: reads an official control list into a new edition.</summary>
internal static class ControlListsImport
{
    private const int PieceBytes = 512 * 1024;

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var source = new Argument<string>("source") { Description = "Form of the file: eu-annex-i-jsonl, us-ccl-ecfr-xml and so on (docs/lists.md)." };
        var path = new Argument<string>("path") { Description = "The file." };
        var edition = DayOption.Of("--edition", "First day in force, YYYY-MM-DD; what the file states by default.");
        var command = new Command("import", "Reads an official control list into a new edition, or rejects it whole.") { source, path, edition };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            using var call = new ClassificationService.ClassificationServiceClient(run.Invoker).ImportControlListEdition(cancellationToken: ct);
            var header = new ImportControlListHeader { Source = run.Parsed.GetValue(source), EditionDate = DayOption.Value(run.Parsed, edition), RequestId = Guid.NewGuid().ToString() };
            await call.RequestStream.WriteAsync(new ImportControlListEditionRequest { Header = header }, ct);
            await Upload.SendAsync(run.Parsed.GetValue(path)!, PieceBytes, (_, piece) => call.RequestStream.WriteAsync(new ImportControlListEditionRequest { Content = piece }, ct), ct);
            await call.RequestStream.CompleteAsync();
            var imported = await call.ResponseAsync;
            await terminal.Results.WriteLineAsync(ControlListRow.Imported(imported));
            return imported.State == ControlListEdition.Types.State.Rejected ? ExitCode.SomeRefused : ExitCode.Done;
        }));
        return command;
    }
}
