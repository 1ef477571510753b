using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Runs candidate weights in the shadow of the live ones, over the latest assessments of the latest declarations. Nothing is stored; without labels it tells how often both differ, never who is right.</summary>
public sealed class TryWeights(Store<InspectionDb> store)
{
    private const int Usual = 1_000;
    private const int Most = 10_000;
    private const int Page = 200;
    private const int Shown = 100;

    /// <summary>The counts, and the first declarations that would come out otherwise.</summary>
    public async Task<V1.TryWeightsResponse> RunAsync(V1.TryWeightsRequest wire, CancellationToken ct)
    {
        // 1. The candidate.
        var candidate = new Assessor(CandidateOrRefuse(wire));
        var left = wire.DeclarationCount == 0 ? Usual : wire.DeclarationCount;

        // 2. Page by page, so that a long run holds neither memory nor the store.
        var tally = ShadowTally.Empty;
        var response = new V1.TryWeightsResponse { LiveVersion = Assessor.Current.Version };
        (DateTimeOffset Created, string Name)? after = null;
        while (left > 0)
        {
            var page = await store.ReadAsync((db, inner) => PageAsync(db, wire.HistoryScope, after, Math.Min(left, Page), inner), ct);
            foreach (var one in page)
            {
                tally = Compare(one.Replaying, candidate, tally, one.Row.Name, response);
            }

            left = page.Count < Math.Min(left, Page) ? 0 : left - page.Count;
            after = page.Count == 0 ? null : (page[^1].Row.CreatedAt, page[^1].Row.Name);
        }

        // 3. The sums.
        response.AssessedCount = tally.Assessed;
        response.WouldStopCount = tally.WouldStop;
        response.WouldInspectCount = tally.WouldInspect;
        response.WouldReleaseCount = tally.WouldRelease;
        return response;
    }

    private static ShadowTally Compare(Replaying replaying, Assessor candidate, ShadowTally tally, string name, V1.TryWeightsResponse response)
    {
        // Both under the indicators of today: the difference is that of the weights alone.
        var (live, other) = (replaying.With(Assessor.Current), replaying.With(candidate));
        if (live.Outcome != other.Outcome && response.Differences.Count < Shown)
        {
            response.Differences.Add(new V1.TryWeightsResponse.Types.Difference { Declaration = name, Live = live.Outcome, Candidate = other.Outcome, Reason = other.Reason });
        }

        return tally.Add((Outcome)((int)live.Outcome - 1), (Outcome)((int)other.Outcome - 1));
    }

    private static async Task<List<(DeclarationRow Row, Replaying Replaying)>> PageAsync(
        InspectionDb db, string scope, (DateTimeOffset Created, string Name)? after, int size, CancellationToken ct)
    {
        var query = db.Declarations.Where(d => d.Scope == scope && d.AssessmentNumber > 0);
        if (after is { } last)
        {
#pragma warning disable CA1309 // The database compares, by the order that it sorts by.
            query = query.Where(d => d.CreatedAt < last.Created || (d.CreatedAt == last.Created && string.Compare(d.Name, last.Name) > 0));
#pragma warning restore CA1309
        }

        var rows = await query.OrderByDescending(d => d.CreatedAt).ThenBy(d => d.Name).Take(size)
            .Select(d => new
            {
                Row = d,
                Dossier = db.Dossiers.First(x => x.Declaration == d.Name && x.Number == d.DossierNumber),
                Assessment = db.Assessments.First(x => x.Declaration == d.Name && x.Number == d.AssessmentNumber),
            }).ToListAsync(ct);
        return rows.ConvertAll(r => (r.Row, Replaying.Of(r.Dossier, r.Assessment)));
    }

    private static IndicatorSet CandidateOrRefuse(V1.TryWeightsRequest wire)
    {
        var violations = wire.Weights.Where(w => w.Value is not (>= 0 and <= 1)).Select(w => new FieldViolation($"weights[{w.Key}]", "lies outside 0 to 1"))
            .Concat(wire.Weights.Keys.Where(k => IndicatorSet.Current.All.All(i => i.Id != k)).Select(k => new FieldViolation($"weights[{k}]", "is no indicator"))).ToList();
        if (wire.DeclarationCount is < 0 or > Most)
        {
            violations.Add(new FieldViolation("declaration_count", $"lies outside 0 to {Most}"));
        }

        if (!Names.IsScope(wire.HistoryScope))
        {
            violations.Add(new FieldViolation("history_scope", "is longer than 32 letters, digits and hyphens"));
        }

        return violations.Count > 0
            ? throw Rpc.InvalidArgument(violations)
            : IndicatorSet.Current.With("candidate", wire.Weights.ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal));
    }
}
