using Customs.ServiceDefaults;
using Microsoft.Extensions.Options;

namespace Customs.Screening.Service;

/// <summary>Lists the lists with the editions in force, their age, and an import that failed after them.</summary>
internal sealed class ListPublishedLists(ListIndexes indexes, TimeProvider time, IOptions<ScreeningServiceOptions> settings)
{
    /// <summary>Runs it.</summary>
    public V1.ListPublishedListsResponse Run(V1.ListPublishedListsRequest request)
    {
        var size = PageToken.Size(request.PageSize);
        var after = PageToken.Read(request, request.PageToken);
        var lists = indexes.All.Select(e => e.List).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(l => after is null || string.CompareOrdinal(l, after) > 0).Take(size + 1).ToList();
        var active = indexes.InForce(null).ToDictionary(e => e.List, StringComparer.Ordinal);
        var response = new V1.ListPublishedListsResponse { NextPageToken = lists.Count > size ? PageToken.Write(request, lists[size - 1]) : "" };
        response.Lists.AddRange(lists.Take(size).Select(l => Describe(l, active.GetValueOrDefault(l))));
        return response;
    }

    private V1.PublishedList Describe(string list, EditionRow? active)
    {
        var wire = new V1.PublishedList { Name = $"lists/{list}" };
        if (active is not null)
        {
            wire.ActiveEdition = EditionWire.ToWire(active, superseded: false);
            wire.AgeHours = (time.GetUtcNow() - active.LoadTime).TotalHours;
            wire.Stale = active.Source != "house" && wire.AgeHours > settings.Value.StaleAfterHours;
        }

        var failed = indexes.All.LastOrDefault(e => e.List == list && e.IsRejected && (active is null || e.Sequence > active.Sequence));
        wire.LastRejected = failed is null ? null : EditionWire.ToWire(failed, superseded: false);
        return wire;
    }
}
