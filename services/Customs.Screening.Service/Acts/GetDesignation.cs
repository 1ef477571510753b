using Customs.ServiceDefaults;

namespace Customs.Screening.Service;

/// <summary>Gets a designation as it stood on a day.</summary>
internal sealed class GetDesignation(ListIndexes indexes)
{
    /// <summary>Runs it.</summary>
    public async Task<V1.Designation> RunAsync(V1.GetDesignationRequest request, CancellationToken ct)
    {
        if (!DesignationWire.TryReadName(request.Name, out var list, out var id))
        {
            throw Rpc.InvalidArgument("name", "has to be lists/{list}/designations/{designation}");
        }

        var day = Dates.Read(request.AsOf, "as_of");
        var edition = indexes.InForce(day).FirstOrDefault(e => e.List == list) ?? throw Rpc.NotFound(request.Name);
        var read = await indexes.ReadAsync(edition, ct);
        var found = read.Designations.FirstOrDefault(d => d.Id == id) ?? throw Rpc.NotFound(request.Name);
        return found.ToWire(new EditionKey(edition.List, edition.Date));
    }
}
