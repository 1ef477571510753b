using System.Globalization;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Lists cases that meet a filter, the ones that are due first before the others.</summary>
internal sealed class ListCases(Store<ReferralDb> store, TimeProvider time)
{
    private const int RowsInARead = 500;

    /// <summary>Runs it.</summary>
    public async Task<V1.ListCasesResponse> RunAsync(V1.ListCasesRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        if (!CaseFilter.TryParse(request.Filter, caller.Subject, out var filter, out var violations))
        {
            throw Rpc.InvalidArgument(violations);
        }

        var size = PageToken.Size(request.PageSize);
        var after = Cursor.Read(PageToken.Read(request, request.PageToken));
        var found = new List<(Cursor At, Case Case)>();
        while (found.Count <= size)
        {
            var rows = await store.ReadAsync((db, ct) => ReadAsync(db, request.IncludeClosed, after, ct), context.CancellationToken);
            found.AddRange(rows.Where(r => Scope.Covers(caller, r.Desk)).Select(r => (new Cursor(r.DueTime, r.Name), CaseRows.Read(r))).Where(r => filter.Meets(r.Item2)));
            if (rows.Count < RowsInARead)
            {
                break;
            }

            after = new Cursor(rows[^1].DueTime, rows[^1].Name);
        }

        var response = new V1.ListCasesResponse { NextPageToken = found.Count > size ? PageToken.Write(request, found[size - 1].At.ToString()) : "" };
        response.Cases.AddRange(found.Take(size).Select(f => CaseAnswer.To(f.Case, caller, time.GetUtcNow())));
        return response;
    }

    private static Task<List<CaseRow>> ReadAsync(ReferralDb db, bool includeClosed, Cursor? after, CancellationToken ct)
    {
        var rows = db.Cases.Where(c => includeClosed || c.IsOpen);
        if (after is { } from)
        {
#pragma warning disable CA1309 // The database compares: EF translates this overload only.
            rows = rows.Where(c => c.DueTime > from.Due || (c.DueTime == from.Due && string.Compare(c.Name, from.Name) > 0));
#pragma warning restore CA1309
        }

        return rows.OrderBy(c => c.DueTime).ThenBy(c => c.Name).Take(RowsInARead).ToListAsync(ct);
    }

    private readonly record struct Cursor(DateTimeOffset Due, string Name)
    {
        public static Cursor? Read(string? text) => text?.Split('|') is [var ticks, var name] && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
            ? new Cursor(new DateTimeOffset(at, TimeSpan.Zero), name)
            : null;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Due.UtcTicks}|{Name}");
    }
}
