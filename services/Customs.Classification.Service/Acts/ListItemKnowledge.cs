using System.Globalization;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Classification.Service;

/// <summary>Lists what was confirmed of makers' models, the latest first.</summary>
internal sealed class ListItemKnowledge(Store<ClassificationDb> store)
{
    /// <summary>Runs it.</summary>
    public async Task<V1.ListItemKnowledgeResponse> RunAsync(V1.ListItemKnowledgeRequest request, CancellationToken ct)
    {
        var size = PageToken.Size(request.PageSize);
        var before = PageToken.Read(request, request.PageToken) is { } cursor ? long.Parse(cursor, CultureInfo.InvariantCulture) : long.MaxValue;
        var key = KnownItems.Key(request.Model);
        var rows = await store.ReadAsync(
            (db, inner) => db.ItemKnowledge.Where(k => k.Sequence < before && (key == "" || k.ModelKey == key)).OrderByDescending(k => k.Sequence).Take(size + 1).ToListAsync(inner), ct);
        var response = new V1.ListItemKnowledgeResponse
        {
            NextPageToken = rows.Count > size ? PageToken.Write(request, rows[size - 1].Sequence.ToString(CultureInfo.InvariantCulture)) : "",
        };
        response.ItemKnowledge.AddRange(rows.Take(size).Select(r => V1.ItemKnowledge.Parser.ParseFrom(r.Content)));
        return response;
    }
}
