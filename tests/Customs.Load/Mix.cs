using System.Globalization;
using Customs.Classification.V1;
using Customs.Inspection.V1;
using Customs.Screening.V1;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Health.V1;

namespace Customs.Load;

/// <summary>One kind of traffic.</summary>
/// <param name="Name">In words.</param>
/// <param name="CallAsync">Makes one call.</param>
internal sealed record Mix(string Name, Func<Task> CallAsync)
{
    private static int number;

    /// <summary>All mixes, the empty call first.</summary>
    public static IEnumerable<Mix> All(CallInvoker border, CallInvoker officer)
    {
        var health = new Health.HealthClient(border);
        yield return new Mix("empty call (health)", async () => await health.CheckAsync(new HealthCheckRequest()));
        var screening = new ScreeningService.ScreeningServiceClient(officer);
        yield return new Mix("screen four parties", async () => await screening.ScreenPartiesAsync(Parties()));
        var classification = new ClassificationService.ClassificationServiceClient(officer);
        yield return new Mix("classify three lines", async () => await classification.ClassifyGoodsLinesAsync(Lines()));
        var inspection = new InspectionService.InspectionServiceClient(border);
        var dossiers = Directory.GetFiles(Path.Combine(Corpora.Repository.Root, "services", "Customs.Suite", "Samples"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        yield return new Mix("submit a declaration (stored, audited, queued)", async () => await inspection.SubmitMessageAsync(Submission(dossiers)));
        var queue = new InspectionService.InspectionServiceClient(officer);
        yield return new Mix("first page of the queue", async () => await queue.ListQueueEntriesAsync(new ListQueueEntriesRequest { PageSize = 50 }));
    }

    private static ScreenPartiesRequest Parties()
    {
        var request = new ScreenPartiesRequest();
        foreach (var name in new[] { "Johor Fine Metal Works Sdn Bhd", "Shahid Hemat Industries Group", "Nordkai Container Line", "Caspian Star General Trading LLC" })
        {
            request.Parties.Add(new PartyQuery { Name = name });
        }

        return request;
    }

    private static ClassifyGoodsLinesRequest Lines()
    {
        var request = new ClassifyGoodsLinesRequest();
        foreach (var text in new[] { "Electron beam welding machine 150 kV, 45 kW", "Pump inverter 7.5 kW, 50/60 Hz", "Hand cream with camomile, retail tubes 75 ml" })
        {
            request.Lines.Add(new GoodsLine { Description = text });
        }

        return request;
    }

    // A declaration of its own each time: the movement reference number is counted up, the rest stays, so that look-ups are warm.
    private static SubmitMessageRequest Submission(string[] dossiers)
    {
        var count = Interlocked.Increment(ref number);
        var text = dossiers[count % dossiers.Length];
        var at = text.IndexOf("\"mrn\": \"", StringComparison.Ordinal) + 8;
        var mrn = string.Create(CultureInfo.InvariantCulture, $"26DE{Environment.ProcessId % 100_000:00000}{count:0000000}B{count % 10}");
        return new SubmitMessageRequest { Content = ByteString.CopyFromUtf8(string.Concat(text.AsSpan(0, at), mrn, text.AsSpan(at + 18))), RequestId = Guid.NewGuid().ToString() };
    }
}
