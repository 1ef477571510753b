using System.Globalization;
using Customs.ServiceDefaults;

namespace Customs.Screening.Service;

/// <summary>Lists the editions of a list, newest import first, rejected ones included.</summary>
internal sealed class ListEditions(ListIndexes indexes)
{
    /// <summary>Runs it.</summary>
    public V1.ListEditionsResponse Run(V1.ListEditionsRequest request)
    {
        var size = PageToken.Size(request.PageSize);
        var before = PageToken.Read(request, request.PageToken) is { } cursor ? long.Parse(cursor, CultureInfo.InvariantCulture) : long.MaxValue;
        var all = indexes.All.Where(e => $"lists/{e.List}" == request.Parent).ToList();
        if (all.Count == 0)
        {
            throw Rpc.NotFound(request.Parent);
        }

        var active = indexes.InForce(null).FirstOrDefault(e => e.List == all[0].List);
        var page = all.Where(e => e.Sequence < before).OrderByDescending(e => e.Sequence).Take(size + 1).ToList();
        var response = new V1.ListEditionsResponse { NextPageToken = page.Count > size ? PageToken.Write(request, page[size - 1].Sequence.ToString(CultureInfo.InvariantCulture)) : "" };
        response.Editions.AddRange(page.Take(size).Select(e => EditionWire.ToWire(e, superseded: e.Name != active?.Name)));
        return response;
    }
}
