using System.Globalization;
using Customs.ServiceDefaults;

namespace Customs.Screening.Service;

/// <summary>Matches everything that changed since a day or an edition against every party ever declared, at somebody's wish.</summary>
internal sealed class RescreenSubjects(ListIndexes indexes, Rescreening rescreening)
{
    /// <summary>Runs it.</summary>
    public async Task<V1.RescreenSubjectsResponse> RunAsync(V1.RescreenSubjectsRequest request, CancellationToken ct)
    {
        var editions = new List<Edition>();
        foreach (var now in indexes.InForce(null))
        {
            if (Before(request.Since, now) is not { } before)
            {
                continue;
            }

            var earlier = before.Row is null ? null : await indexes.ReadAsync(before.Row, ct);
            editions.Add(RescreenQueue.Changed(now, EditionDiff.Between(earlier, await indexes.ReadAsync(now, ct))));
        }

        var (subjects, alerts) = await rescreening.RunAsync(editions, $"new or changed since {request.Since}", ct);
        var response = new V1.RescreenSubjectsResponse { DesignationCount = editions.Sum(e => e.Designations.Count), SubjectCount = subjects };
        response.Alerts.AddRange(alerts);
        return response;
    }

    // The edition that a list is held against; null when the list is not meant or has not changed.
    private (EditionRow? Row, bool Meant)? Before(string since, EditionRow now)
    {
        EditionRow? before;
        if (DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            before = EditionsInForce.On(day, indexes.All).FirstOrDefault(e => e.List == now.List);
        }
        else
        {
            var named = indexes.All.FirstOrDefault(e => e.Name == since && !e.IsRejected) ?? throw Rpc.NotFound(since);
            if (named.List != now.List)
            {
                return null;
            }

            before = named;
        }

        return before?.Name == now.Name ? null : (before, true);
    }
}
