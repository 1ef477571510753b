using Customs.ServiceDefaults;

namespace Customs.Classification.Service;

/// <summary>Lists the control lists with the editions in force: the pack that comes with the suite and what was imported.</summary>
internal sealed class ListControlLists(ControlLists lists)
{
    /// <summary>Runs it.</summary>
    public V1.ListControlListsResponse Run(V1.ListControlListsRequest request)
    {
        var size = PageToken.Size(request.PageSize);
        var after = PageToken.Read(request, request.PageToken);
        var page = All().OrderBy(l => l.Name, StringComparer.Ordinal).Where(l => after is null || string.CompareOrdinal(l.Name, after) > 0).Take(size + 1).ToList();
        var response = new V1.ListControlListsResponse { NextPageToken = page.Count > size ? PageToken.Write(request, page[size - 1].Name) : "" };
        response.ControlLists.AddRange(page.Take(size));
        return response;
    }

    private IEnumerable<V1.ControlList> All()
    {
        var now = lists.Now;
        yield return new V1.ControlList { Name = $"controlLists/{now.Set.Pack.Name}", ActiveEdition = ControlEditionWire.ToWire(now.Set.Pack) };
        foreach (var list in now.Editions.GroupBy(e => e.List, StringComparer.Ordinal))
        {
            var active = list.Where(e => !e.IsRejected && e.Date <= lists.Today).OrderBy(e => e.Date).ThenBy(e => e.Sequence).LastOrDefault();
            yield return new V1.ControlList { Name = $"controlLists/{list.Key}", ActiveEdition = active is null ? null : ControlEditionWire.ToWire(active, superseded: false) };
        }
    }
}
