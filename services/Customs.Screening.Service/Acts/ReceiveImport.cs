using System.Text.RegularExpressions;
using Customs.Primitives;
using Customs.Screening.Lists;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.Extensions.Options;

namespace Customs.Screening.Service;

/// <summary>Takes an import in from its stream: a header, then the pieces of the files; hands it on when it is whole.</summary>
internal sealed partial class ReceiveImport(ImportEdition import, Store<ScreeningDb> store, IOptions<ScreeningServiceOptions> options)
{
    /// <summary>Runs it. The same request id with the same files gives the first answer again.</summary>
    public async Task<V1.Edition> RunAsync(IAsyncStreamReader<V1.ImportEditionRequest> requests, ServerCallContext context)
    {
        var ct = context.CancellationToken;
        var header = await ReadHeaderAsync(requests, ct);
        var source = Check(header, out var date);
        var files = await ReadFilesAsync(requests, ct);
        header.EditionDate = Dates.ToWire(date);

        // The answer is kept beside the request id, so that a caller who lost the connection does not import twice.
        var content = header.Clone();
        content.HouseList += "\n" + Convert.ToHexStringLower(files.Hash);
        var request = ActRequest.For(header.RequestId, Caller.From(context).Subject, context.Method, content);
        if (await store.FindAnswerAsync<V1.Edition>(request, ct) is { } earlier)
        {
            return earlier;
        }

        var list = source.Name == "house" && header.HouseList.Length > 0 ? header.HouseList : null;
        return await import.LoadAsync(source, files, new ReadRequest(date, list), header.AcceptShrink, request, ct);
    }

    private static async Task<V1.ImportHeader> ReadHeaderAsync(IAsyncStreamReader<V1.ImportEditionRequest> requests, CancellationToken ct) =>
        await requests.MoveNext(ct) && requests.Current.Header is { } header ? header : throw Rpc.InvalidArgument("header", "has to come first");

    private static ListSource Check(V1.ImportHeader header, out DateOnly? date)
    {
        var violations = RequiredFields.Violations(header).Select(v => v with { Field = "header." + v.Field }).ToList();
        var source = ListSource.Find(header.Source);
        if (source is null && header.Source.Length > 0)
        {
            violations.Add(new FieldViolation("header.source", $"'{header.Source}' is none of {string.Join(", ", ListSource.All.Select(s => s.Name))}"));
        }

        if (header.HouseList.Length > 0 && !ListName().IsMatch(header.HouseList))
        {
            violations.Add(new FieldViolation("header.house_list", "has to be 1 to 40 lower-case letters, digits and hyphens"));
        }

        date = Dates.ToCore(header.EditionDate);
        if (header.EditionDate is not null && date is null)
        {
            violations.Add(new FieldViolation("header.edition_date", "is not a day of the calendar"));
        }

        return violations.Count > 0 ? throw Rpc.InvalidArgument(violations) : source!;
    }

    private async Task<ImportFiles> ReadFilesAsync(IAsyncStreamReader<V1.ImportEditionRequest> requests, CancellationToken ct)
    {
        var files = new List<(string Name, MemoryStream Content)>();
        var total = 0L;
        while (await requests.MoveNext(ct))
        {
            var piece = requests.Current.Piece ?? throw Rpc.InvalidArgument("piece", "has to follow the header");
            total += piece.Content.Length;
            if (total > options.Value.MostImportBytes)
            {
                throw Rpc.InvalidArgument("piece.content", $"the files are larger than {options.Value.MostImportBytes} bytes");
            }

            if (files.Count == 0 || files[^1].Name != piece.File)
            {
                files.Add((piece.File, new MemoryStream()));
            }

            Append(files[^1].Content, piece.Content);
        }

        return files.Count > 0 ? new ImportFiles([.. files.Select(f => new ImportFiles.Part(f.Name, f.Content.ToArray()))]) : throw Rpc.InvalidArgument("piece", "no file was sent");
    }

    private static void Append(MemoryStream stream, ByteString content) => stream.Write(content.Span);

    [GeneratedRegex("^[a-z0-9-]{1,40}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ListName();
}
