using Customs.Classification.V1;
using Customs.Inspection.V1;
using Customs.Screening.V1;
using Grpc.Core;
using Grpc.Health.V1;

namespace Customs.Load;

/// <summary>One kind of traffic.</summary>
/// <param name="Name">In words.</param>
/// <param name="CallAsync">Makes one call.</param>
internal sealed record Mix(string Name, Func<Task> CallAsync)
{
    /// <summary>All mixes, the empty call first.</summary>
    public static IEnumerable<Mix> All(CallInvoker border, CallInvoker officer)
    {
        var health = new Health.HealthClient(border);
        yield return new Mix("empty call (health)", async () => await health.CheckAsync(new HealthCheckRequest { Service = "process" }));
        var screening = new ScreeningService.ScreeningServiceClient(officer);
        yield return new Mix("screen four parties", async () => await screening.ScreenPartiesAsync(Parties()));
        var classification = new ClassificationService.ClassificationServiceClient(officer);
        yield return new Mix("classify three lines", async () => await classification.ClassifyGoodsLinesAsync(Lines()));
        var inspection = new InspectionService.InspectionServiceClient(border);
        var samples = new Samples(suspicious: 2);
        yield return new Mix("submit a declaration (stored, audited, queued)", async () => await inspection.SubmitMessageAsync(samples.Next()));
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
}
