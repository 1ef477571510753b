using System.Globalization;
using Customs.ServiceDefaults;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Lists cases that share parties, goods or the pattern of indications with one, with what came of them. Read from an index, never by going through cases.</summary>
internal sealed class ListSimilarCases(Store<ReferralDb> store)
{
    // A value that more cases share than this joins everything to everything, and says nothing.
    private const int HubSize = 500;

    /// <summary>Runs it.</summary>
    public async Task<V1.ListSimilarCasesResponse> RunAsync(V1.ListSimilarCasesRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        var size = PageToken.Size(request.PageSize);
        var skip = PageToken.Read(request, request.PageToken) is { } cursor ? int.Parse(cursor, CultureInfo.InvariantCulture) : 0;
        return await store.ReadAsync(
            async (db, ct) =>
            {
                var row = await db.Cases.SingleOrDefaultAsync(c => c.Name == request.Name, ct) ?? throw Rpc.NotFound(request.Name);
                Scope.Check(caller, CaseRows.Read(row));
                var near = Similarity.Order(await SharedAsync(db, request.Name, ct));
                var page = near.Skip(skip).Take(size).ToList();
                var names = page.ConvertAll(n => n.Case);
                var cases = await db.Cases.Where(c => names.Contains(c.Name)).ToDictionaryAsync(c => c.Name, CaseRows.Read, ct);
                var response = new V1.ListSimilarCasesResponse { NextPageToken = near.Count > skip + size ? PageToken.Write(request, (skip + size).ToString(CultureInfo.InvariantCulture)) : "" };

                // A case of another desk is told by its outcome and what is shared; its title is that desk's.
                response.Cases.AddRange(page.Where(n => cases.ContainsKey(n.Case)).Select(n => ToWire(cases[n.Case], n.Links, Scope.Covers(caller, cases[n.Case].Desk))));
                return response;
            },
            context.CancellationToken);
    }

    private static async Task<List<(string Case, CaseKey Key)>> SharedAsync(ReferralDb db, string name, CancellationToken ct)
    {
        var shared = new List<(string, CaseKey)>();
        foreach (var key in await db.CaseKeys.Where(k => k.Case == name).ToListAsync(ct))
        {
            var others = await db.CaseKeys.Where(k => k.Kind == key.Kind && k.Value == key.Value && k.Case != name).Select(k => k.Case).Take(HubSize + 1).ToListAsync(ct);
            if (others.Count <= HubSize)
            {
                shared.AddRange(others.Select(o => (o, CaseKey.Parse($"{key.Kind}:{key.Value}"))));
            }
        }

        return shared;
    }

    private static V1.SimilarCase ToWire(Case @case, IReadOnlyList<CaseKey> links, bool isOwnDesk)
    {
        var wire = new V1.SimilarCase
        {
            Name = @case.Name,
            Title = isOwnDesk ? @case.Title : "",
            State = StateWire.ToWire(@case.State),
            Outcome = OutcomeWire.ToWire(@case.Outcome),
            Decision = @case.Decision is { DecidedAt: not null } decision ? decision.ToWire().Kind : V1.Decision.Types.Kind.Unspecified,
            OpenTime = @case.OpenedAt.ToTimestamp(),
        };
        wire.Links.AddRange(links.Select(l => new V1.CaseLink { Kind = l.Kind.ToString().ToUpperInvariant(), Value = l.Value }));
        return wire;
    }
}
