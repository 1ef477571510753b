using System.CommandLine;
using Customs.Screening.V1;
using Customs.Tool.Json;
using Customs.Tool.Lines;

namespace Customs.Tool.Commands;

/// <summary>customsctl lists import: reads an official file into a new edition.</summary>
internal static class ListsImport
{
    private const int PieceBytes = 512 * 1024;

    // OFAC publishes four files that belong together; the first finds the others beside it.
    private static readonly Dictionary<string, string[]> Companions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sdn.csv"] = ["add.csv", "alt.csv", "sdn_comments.csv"],
        ["cons_prim.csv"] = ["cons_add.csv", "cons_alt.csv", "cons_comments.csv"],
    };

    /// <summary>Builds the command.</summary>
    public static Command Build(SharedOptions shared, Terminal terminal)
    {
        var source = new Argument<string>("source") { Description = "Form of the file: ofac-sdn-csv, un-xml, house and so on (docs/lists.md)." };
        var paths = new Argument<string[]>("path") { Description = "The files; add.csv, alt.csv and sdn_comments.csv beside sdn.csv are taken too.", Arity = ArgumentArity.OneOrMore };
        var edition = DayOption.Of("--edition", "Day of issue, YYYY-MM-DD; what the file states by default.");
        var shrink = new Option<bool>("--accept-shrink") { Description = "Lets in a file that is far smaller than the edition before it." };
        var list = new Option<string>("--list") { Description = "Name of a house list.", DefaultValueFactory = _ => "" };
        var command = new Command("import", "Reads an official file into a new edition, or rejects it whole.") { source, paths, edition, shrink, list };
        command.SetAction(Run.Action(shared, terminal, async (run, ct) =>
        {
            var files = WithCompanions(run.Parsed.GetValue(paths)!, run.Progress);
            using var call = new ScreeningService.ScreeningServiceClient(run.Invoker).ImportEdition(cancellationToken: ct);
            await call.RequestStream.WriteAsync(
                new ImportEditionRequest
                {
                    Header = new ImportHeader
                    {
                        Source = run.Parsed.GetValue(source),
                        EditionDate = DayOption.Value(run.Parsed, edition),
                        AcceptShrink = run.Parsed.GetValue(shrink),
                        HouseList = run.Parsed.GetValue(list),
                        RequestId = Guid.NewGuid().ToString(),
                    },
                },
                ct);
            foreach (var file in files)
            {
                await Upload.SendAsync(file, PieceBytes, (name, piece) => call.RequestStream.WriteAsync(new ImportEditionRequest { Piece = new FilePiece { File = name, Content = piece } }, ct), ct);
            }

            await call.RequestStream.CompleteAsync();
            var imported = await call.ResponseAsync;
            await terminal.Results.WriteLineAsync(EditionRow.Imported(imported));
            return imported.State == Edition.Types.State.Rejected ? ExitCode.SomeRefused : ExitCode.Done;
        }));
        return command;
    }

    private static List<string> WithCompanions(string[] paths, TextWriter progress)
    {
        var files = paths.ToList();
        foreach (var path in paths)
        {
            foreach (var companion in Companions.GetValueOrDefault(Path.GetFileName(path), []))
            {
                var beside = Path.Combine(Path.GetDirectoryName(path) ?? "", companion);
                if (File.Exists(beside) && !files.Exists(f => Path.GetFileName(f).Equals(companion, StringComparison.OrdinalIgnoreCase)))
                {
                    progress.WriteLine($"{companion} stands beside {Path.GetFileName(path)} and is read with it");
                    files.Add(beside);
                }
            }
        }

        return files;
    }
}
