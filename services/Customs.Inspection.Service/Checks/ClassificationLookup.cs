using Customs.ServiceDefaults;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Checks;

/// <summary>Asks the classification service about goods items, through the cache. An outage is an answer of its own, never an exception and never "not listed".</summary>
public sealed class ClassificationLookup(
    ClassificationV1.ClassificationService.ClassificationServiceClient client, LookupCache cache, Bases bases, ILogger<ClassificationLookup> logger)
{
    private const int MostLines = 500;

    /// <summary>Classifies the items of a declaration by the lists in force on a day.</summary>
    /// <param name="items">The items.</param>
    /// <param name="destination">Country of destination; empty when unknown.</param>
    /// <param name="day">The day whose lists apply: the day of declaration.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>One answer for each item, in their order; its id is goods_items/{number}.</returns>
    public async Task<IReadOnlyList<ClassificationV1.Classification>> AskAsync(IReadOnlyList<V1.GoodsItem> items, string destination, DateOnly day, CancellationToken ct)
    {
        var lines = items.Select(i => LineOf(i, destination)).ToList();
        IReadOnlyList<LookUp<ClassificationV1.Classification>> found;
        if (bases.Classification.Key is { } basis)
        {
            var keys = lines.ConvertAll(l => LookupKey.For("classification", "v1", $"{basis}:{day:yyyyMMdd}", l));
            found = await cache.GetOrAddManyAsync(keys, (absent, inner) => ClassifyAsync([.. absent.Select(i => lines[i])], day, inner), ct);
        }
        else
        {
            found = await Away.OrNotPerformed(() => ClassifyAsync(lines, day, ct), lines.Count, ct);
        }

        var missing = found.Where(f => f.Value is null).ToList();
        if (missing.Count > 0)
        {
            Log.CheckNotPerformed(logger, "classification", missing.Count, missing[0].NotPerformed ?? "");
        }

        return [.. items.Select((item, i) => Answer($"goods_items/{item.ItemNumber}", found[i]))];
    }

    private async Task<IReadOnlyList<LookUp<ClassificationV1.Classification>>> ClassifyAsync(List<ClassificationV1.GoodsLine> lines, DateOnly day, CancellationToken ct)
    {
        var answers = new List<LookUp<ClassificationV1.Classification>>(lines.Count);
        foreach (var chunk in lines.Chunk(MostLines))
        {
            var request = new ClassificationV1.ClassifyGoodsLinesRequest { Lines = { chunk }, Options = new ClassificationV1.ClassificationOptions { AsOf = Wire.Day(day) } };
            var response = await client.ClassifyGoodsLinesAsync(request, cancellationToken: ct);
            answers.AddRange(response.Classifications.Select(c => c.Verdict == ClassificationV1.Classification.Types.Verdict.NotPerformed
                ? LookUp.Not<ClassificationV1.Classification>(c.NotPerformedReason)
                : LookUp.Of(c)));
        }

        return answers;
    }

    // The cached message is shared; the answer gets the id of its question.
    private static ClassificationV1.Classification Answer(string id, LookUp<ClassificationV1.Classification> found)
    {
        var answer = found.Value?.Clone() ?? new ClassificationV1.Classification
        {
            Verdict = ClassificationV1.Classification.Types.Verdict.NotPerformed,
            NotPerformedReason = $"the classification service did not answer: {found.NotPerformed}",
        };
        answer.Id = id;
        return answer;
    }

    // Without an id, quantity and value: the same goods of another declaration are the same question, and no entry of a list is met by how much of them there is.
    // Only chemicals are told the destination, so that the others stay one question for all countries.
    private static ClassificationV1.GoodsLine LineOf(V1.GoodsItem item, string destination) => new()
    {
        Description = item.Description.Trim(),
        CommodityCode = item.Cn8.Length > 0 ? item.Cn8 : item.Hs6,
        Parameters = { item.TechnicalParameters },
        Manufacturer = item.Manufacturer.Trim(),
        Model = item.Model.Trim(),
        CasNumbers = { item.CasNumbers },
        ConcentrationPercent = item.ConcentrationPercent,
        UnNumber = item.DangerousGoods?.UnNumber ?? "",
        DestinationCountry = item.CasNumbers.Count > 0 || item.ConcentrationPercent is not null ? destination : "",
    };
}
