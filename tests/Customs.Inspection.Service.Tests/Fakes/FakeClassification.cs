using System.Collections.Concurrent;
using Customs.Classification.V1;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests.Fakes;

/// <summary>Classifies by words of the test's own making; anything else is on no list.</summary>
public sealed class FakeClassification : ClassificationService.ClassificationServiceBase
{
    public Switch Switch { get; } = new();

    /// <summary>What a description that contains the key is classified as.</summary>
    public ConcurrentDictionary<string, Classification.V1.Classification> Known { get; } = new();

    public ConcurrentQueue<GoodsLine> Asked { get; } = new();

    public string Key { get; set; } = "basis-1";

    public override Task<ClassifyGoodsLinesResponse> ClassifyGoodsLines(ClassifyGoodsLinesRequest request, ServerCallContext context)
    {
        Switch.Check();
        var response = new ClassifyGoodsLinesResponse();
        foreach (var line in request.Lines)
        {
            Asked.Enqueue(line);
            var answer = Known.Where(k => line.Description.Contains(k.Key, StringComparison.OrdinalIgnoreCase)).Select(k => k.Value.Clone()).FirstOrDefault()
                ?? new Classification.V1.Classification { Verdict = Classification.V1.Classification.Types.Verdict.NotListed, Family = "OTHER", FamilyProbability = 0.9 };
            answer.Id = line.Id;
            answer.ClassifierVersion = "1";
            answer.Editions.Add(new Common.V1.EditionRef { List = "EU", Edition = "2025-11-15" });
            response.Classifications.Add(answer);
        }

        return Task.FromResult(response);
    }

    public override async Task WatchClassificationBasis(WatchClassificationBasisRequest request, IServerStreamWriter<ClassificationBasis> responseStream, ServerCallContext context)
    {
        Switch.Check();
        await responseStream.WriteAsync(new ClassificationBasis { Key = Key, ClassifierVersion = "1" });
        await Switch.HoldAsync(context.CancellationToken);
    }
}
