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
        var changes = EditionDiff.Compare(await indexes.ReadAsync(from, ct), await indexes.ReadAsync(to, ct));
        var page = changes.Where(c => after is null || string.CompareOrdinal(c.Designation.Id, after) > 0).Take(size + 1).ToList();
        var response = new V1.DiffEditionsResponse { NextPageToken = page.Count > size ? PageToken.Write(request, page[size - 1].Designation.Id) : "" };
        response.Changes.AddRange(page.Take(size).Select(c => ToWire(to.List, c)));
        return response;
    }

    private EditionRow Find(string name) => indexes.All.FirstOrDefault(e => e.Name == name && !e.IsRejected) ?? throw Rpc.NotFound(name);

    private static V1.DesignationChange ToWire(string list, DesignationChange change)
    {
        var wire = new V1.DesignationChange
        {
            Designation = DesignationWire.Name(list, change.Designation.Id),
            PrimaryName = change.Designation.PrimaryName,
            Kind = change.Difference switch
            {
                DesignationDifference.Added => Kind.Added,
                DesignationDifference.Changed => Kind.Changed,
                DesignationDifference.Removed => Kind.Removed,
                _ => throw new InvalidOperationException($"unknown difference {change.Difference}"),
            },
        };
        wire.Differences.AddRange(change.Fields);
        return wire;
    }
}
