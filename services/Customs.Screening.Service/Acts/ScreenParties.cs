using Customs.Primitives;
using Customs.ServiceDefaults;
using Google.Protobuf.Collections;
using Microsoft.Extensions.Options;

namespace Customs.Screening.Service;

/// <summary>Screens parties against the editions in force on a day.</summary>
internal sealed class ScreenParties(ListIndexes indexes, Dispositions dispositions, TimeProvider time, IOptions<ScreeningServiceOptions> settings)
{
    private const int MostParties = 500;
    private const int MostMatches = 50;

    /// <summary>Screens a batch; all bad fields are named at once.</summary>
    public async Task<V1.ScreenPartiesResponse> RunAsync(V1.ScreenPartiesRequest request, CancellationToken ct)
    {
        var violations = new List<FieldViolation>();
        if (request.Parties.Count > MostParties)
        {
            violations.Add(new FieldViolation("parties", $"has {request.Parties.Count} entries; at most {MostParties} are screened in one call"));
        }

        var queries = Read(request.Parties, violations);
        var options = ReadOptions(request.Options, violations);
        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }

        var day = await DayAsync(request.Options, ct);
        var response = new V1.ScreenPartiesResponse();
        response.Screenings.AddRange(queries.Select((query, i) => Answer(day, request.Parties[i], query!, options)));
        return response;
    }

    /// <summary>What every answer of a day rests on.</summary>
    public async Task<Day> DayAsync(V1.ScreeningOptions? wire, CancellationToken ct)
    {
        var asOf = Dates.ToCore(wire?.AsOf);
        var snapshot = await indexes.OnAsync(asOf, ct);
        var wanted = wire is null || wire.Lists.Count == 0 ? snapshot.Editions : [.. snapshot.Editions.Where(e => wire.Lists.Contains(e.List))];
        var warnings = new List<string>();
        warnings.AddRange((wire?.Lists ?? []).Where(l => !snapshot.Editions.Any(e => e.List == l)).Select(l => $"list {l} has no edition in force on {asOf ?? indexes.Today:yyyy-MM-dd}"));
        var oldest = time.GetUtcNow() - TimeSpan.FromHours(settings.Value.StaleAfterHours);
        warnings.AddRange(wanted.Where(e => asOf is null && e.Source != "house" && e.LoadTime < oldest).Select(e => $"list {e.List} was loaded on {e.LoadTime:yyyy-MM-dd} and is stale"));
        return new Day(snapshot, wanted, warnings);
    }

    /// <summary>Reads options and every field of them that is wrong.</summary>
    public static ScreeningOptions ReadOptions(V1.ScreeningOptions? wire, List<FieldViolation> violations)
    {
        if (wire is null)
        {
            return new ScreeningOptions();
        }

        if (wire.AsOf is not null && Dates.ToCore(wire.AsOf) is null)
        {
            violations.Add(new FieldViolation("options.as_of", "is not a day of the calendar"));
        }

        if (wire.Top is < 0 or > MostMatches)
        {
            violations.Add(new FieldViolation("options.top", $"has to be 0 to {MostMatches}"));
        }

        if (wire.Threshold is < 0 or > 1 or double.NaN)
        {
            violations.Add(new FieldViolation("options.threshold", "has to be 0 to 1"));
        }

        var defaults = new ScreeningOptions();
        return defaults with
        {
            Top = wire.Top == 0 ? defaults.Top : wire.Top,
            Threshold = wire.Threshold == 0 ? defaults.Threshold : wire.Threshold,
            Lists = wire.Lists.Count == 0 ? null : wire.Lists.ToHashSet(StringComparer.Ordinal),
            Day = Dates.ToCore(wire.AsOf),
        };
    }

    /// <summary>Screens one party.</summary>
    public V1.PartyScreening Answer(Day day, V1.PartyQuery wire, PartyQuery query, ScreeningOptions options)
    {
        var answer = new V1.PartyScreening { Id = wire.Id, MatcherVersion = Screener.MatcherVersion };
        answer.Editions.AddRange(day.Wanted.Select(e => EditionWire.Ref(new EditionKey(e.List, e.Date))));
        answer.ListWarnings.AddRange(day.Warnings);
        if (day.Wanted.Count == 0)
        {
            answer.Verdict = V1.PartyScreening.Types.Verdict.NotPerformed;
            answer.NotPerformedReason = "no list has an edition in force on that day";
            return answer;
        }

        var result = day.Snapshot.Screener.Screen(query, options);
        answer.Verdict = MatchWire.ToWire(result.Verdict);
        var key = dispositions.Any ? SubjectKey.Of(wire) : "";
        foreach (var match in result.Matches.Take(options.Top))
        {
            var shown = MatchWire.ToWire(match, query.Name);
            shown.Disposition = key.Length == 0 ? null : dispositions.Find(key, shown.Designation, DesignationHash.Of(match));
            answer.Matches.Add(shown);
        }

        return answer;
    }

    private static List<PartyQuery?> Read(RepeatedField<V1.PartyQuery> parties, List<FieldViolation> violations) =>
        [.. parties.Select((party, i) => QueryWire.Read(party, $"parties[{i}]", violations))];

    /// <summary>What every answer of a day rests on.</summary>
    /// <param name="Snapshot">The index.</param>
    /// <param name="Wanted">The editions that were asked for.</param>
    /// <param name="Warnings">Lists that are absent or stale.</param>
    internal sealed record Day(ListSnapshot Snapshot, IReadOnlyList<EditionRow> Wanted, IReadOnlyList<string> Warnings);
}
