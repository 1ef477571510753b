using Customs.Screening.V1;
using Google.Protobuf;
using Google.Type;
using Grpc.Core;

namespace Customs.Suite.Tests;

/// <summary>The published lists that the development scenarios are screened against.</summary>
internal static class PublishedLists
{
    private const int PieceBytes = 512 * 1024;

    private static readonly (string Source, Date? Edition, string[][] Files)[] s_lists =
    [
        ("ofac-sdn-csv", new Date { Year = 2022, Month = 1, Day = 31 }, [["ofac", "full-2022-01", "sdn.csv"], ["ofac", "full-2022-01", "add.csv"], ["ofac", "full-2022-01", "alt.csv"]]),
        ("un-xml", null, [["un", "un-2026-02-27.xml"]]),
        ("us-csl-json", null, [["csl", "csl-condensed-2026-07-31.json"]]),
        ("ca-sema-xml", null, [["ca", "ca-sema-2025.xml"]]),
        ("uk-ofsi-csv", null, [["uk", "ofsi-conlist-2018-04-13.csv"]]),
    ];

    /// <summary>Imports all of them; skips the test where the files are not at hand.</summary>
    public static async Task ImportAsync(CallInvoker invoker, CancellationToken ct)
    {
        var client = new ScreeningService.ScreeningServiceClient(invoker);
        foreach (var (source, edition, files) in s_lists)
        {
            using var call = client.ImportEdition(cancellationToken: ct);
            await call.RequestStream.WriteAsync(new ImportEditionRequest { Header = new ImportHeader { Source = source, EditionDate = edition, RequestId = Guid.NewGuid().ToString() } }, ct);
            foreach (var file in files)
            {
                await SendAsync(call.RequestStream, Shared.Locate(["data", "lists", .. file]), ct);
            }

            await call.RequestStream.CompleteAsync();
            var imported = await call.ResponseAsync;
            Assert.True(imported.State != Edition.Types.State.Rejected, $"{source}: {imported.Reason}");
        }
    }

    private static async Task SendAsync(IClientStreamWriter<ImportEditionRequest> stream, string path, CancellationToken ct)
    {
        await using var file = File.OpenRead(path);
        var buffer = new byte[PieceBytes];
        for (int read; (read = await file.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct)) > 0;)
        {
            await stream.WriteAsync(new ImportEditionRequest { Piece = new FilePiece { File = Path.GetFileName(path), Content = ByteString.CopyFrom(buffer.AsSpan(0, read)) } }, ct);
        }
    }
}
