using Customs.Primitives;
using Customs.ServiceDefaults;
using Kind = Customs.Screening.V1.DesignationChange.Types.Kind;

namespace Customs.Screening.Service;

/// <summary>Lists what differs between two editions of a list, by designation.</summary>
internal sealed class DiffEditions(ListIndexes indexes)
{
    /// <summary>Runs it.</summary>
    public async Task<V1.DiffEditionsResponse> RunAsync(V1.DiffEditionsRequest request, CancellationToken ct)
    {
        var (from, to) = (Find(request.From), Find(request.To));
        if (from.List != to.List)
        {
            throw Rpc.InvalidArgument([new FieldViolation("to", $"is an edition of {to.List}, from is one of {from.List}")]);
        }

        var size = PageToken.Size(request.PageSize);
        var after = PageToken.Read(request, request.PageToken);
        var (earlier, later) = (await indexes.ReadAsync(from, ct), await indexes.ReadAsync(to, ct));
        var page = Changes(earlier, later).Where(c => after is null || string.CompareOrdinal(c.Id, after) > 0).OrderBy(c => c.Id, StringComparer.Ordinal).Take(size + 1).ToList();
        var response = new V1.DiffEditionsResponse { NextPageToken = page.Count > size ? PageToken.Write(request, page[size - 1].Id) : "" };
        response.Changes.AddRange(page.Take(size).Select(c => c.Wire));
        return response;
    }

    private EditionRow Find(string name) => indexes.All.FirstOrDefault(e => e.Name == name && !e.IsRejected) ?? throw Rpc.NotFound(name);

    private static IEnumerable<(string Id, V1.DesignationChange Wire)> Changes(Edition earlier, Edition later)
    {
        var before = earlier.Designations.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var diff = EditionDiff.Between(earlier, later);
        return
        [
            .. diff.Added.Select(d => (d.Id, ToWire(later.List, d, Kind.Added, []))),
            .. diff.Changed.Select(d => (d.Id, ToWire(later.List, d, Kind.Changed, DesignationDifferences.Of(before[d.Id], d)))),
            .. diff.Removed.Select(d => (d.Id, ToWire(later.List, d, Kind.Removed, []))),
        ];
    }

    private static V1.DesignationChange ToWire(string list, Designation designation, Kind kind, IReadOnlyList<string> differences)
    {
        var wire = new V1.DesignationChange { Designation = DesignationWire.Name(list, designation.Id), PrimaryName = designation.PrimaryName, Kind = kind };
        wire.Differences.AddRange(differences);
        return wire;
    }
}
