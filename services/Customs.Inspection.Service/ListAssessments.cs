using System.Globalization;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Lists the assessments of a declaration, newest first.</summary>
public sealed class ListAssessments(Store<InspectionDb> store)
{
    /// <summary>One page.</summary>
    public Task<V1.ListAssessmentsResponse> RunAsync(V1.ListAssessmentsRequest wire, CancellationToken ct)
    {
        var size = PageToken.Size(wire.PageSize);
        var before = PageToken.Read(wire, wire.PageToken) is { } cursor ? int.Parse(cursor, CultureInfo.InvariantCulture) : int.MaxValue;
        return store.ReadAsync(
            async (db, inner) =>
            {
                if (!await db.Declarations.AnyAsync(d => d.Name == wire.Parent, inner))
                {
                    throw Rpc.NotFound(wire.Parent);
                }

                var rows = await db.Assessments.Where(a => a.Declaration == wire.Parent && a.Number < before).OrderByDescending(a => a.Number).Take(size + 1).ToListAsync(inner);
                return new V1.ListAssessmentsResponse
                {
                    Assessments = { rows.Take(size).Select(r => V1.Assessment.Parser.ParseFrom(r.Assessment)) },
                    NextPageToken = rows.Count > size ? PageToken.Write(wire, rows[size - 1].Number.ToString(CultureInfo.InvariantCulture)) : "",
                };
            },
            ct);
    }
}
