using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Counts procurement attempts of a year beside the year before, from what was recorded until the end of a day. What was recorded is never changed, so a day that is over gives the same report for ever.</summary>
internal sealed class GetIndicationReport(Store<ReferralDb> store, TimeProvider time)
{
    private const int FirstYear = 2000;

    // An act takes its time when it begins and is seen when it commits, at most the longest deadline later.
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(2);

    /// <summary>Runs it.</summary>
    public async Task<V1.IndicationReport> RunAsync(V1.GetIndicationReportRequest request, ServerCallContext context)
    {
        var now = time.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var day = ReadDay(request.AsKnownOn) ?? today;
        if (request.Year < FirstYear || request.Year > today.Year || day > today)
        {
            throw Rpc.InvalidArgument(day > today ? "as_known_on" : "year", day > today ? "is a day to come" : $"has to be {FirstYear} to {today.Year}");
        }

        var end = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        var facts = await store.ReadAsync((db, ct) => FactsAsync(db, request.Year, end, ct), context.CancellationToken);
        return CountWire.ToWire(IndicationReport.Of(request.Year, facts), day, provisional: now < end + Settling);
    }

    private static async Task<List<CaseFacts>> FactsAsync(ReferralDb db, int year, DateTimeOffset end, CancellationToken ct)
    {
        var known = db.Standings.Where(s => (s.Year == year || s.Year == year - 1) && s.RecordedTime < end);
        var last = await known.Where(s => !known.Any(o => o.Case == s.Case && o.Version > s.Version)).Select(s => s.Content).ToListAsync(ct);
        var profiles = await db.Profiles.Where(p => (p.Year == year || p.Year == year - 1) && p.RecordedTime < end).OrderBy(p => p.Version).Select(p => p.Content).ToListAsync(ct);
        var byCase = profiles.Select(V1.CaseProfile.Parser.ParseFrom).ToLookup(p => p.Case, StringComparer.Ordinal);
        return [.. last.Select(V1.CaseStanding.Parser.ParseFrom).Select(s => Join(s, [.. byCase[s.Case]]))];
    }

    // What the desk stated last, else what the first papers show.
    private static CaseFacts Join(V1.CaseStanding standing, List<V1.CaseProfile> profiles) => new(
        standing.Case,
        standing.OpenTime.ToDateTimeOffset(),
        [.. standing.Programmes],
        profiles.Select(p => p.DeclaredDestination).FirstOrDefault(d => d.Length > 0, ""),
        profiles.Where(p => p.Stated).Select(p => p.PresumedRecipient).LastOrDefault() ?? profiles.Select(p => p.PresumedRecipient).FirstOrDefault(p => p.Length > 0, ""),
        OutcomeWire.ToCore(standing.Outcome),
        standing.MergedInto,
        CountWire.ToCore(standing.Indications),
        [.. standing.ConfirmedAxes],
        [.. profiles.SelectMany(p => p.ClusterKeys).Distinct(StringComparer.Ordinal).Select(CaseKey.Parse)]);

    private static DateOnly? ReadDay(Google.Type.Date? wire)
    {
        if (wire is null)
        {
            return null;
        }

        return wire is { Year: >= FirstYear and <= 9998, Month: >= 1 and <= 12, Day: >= 1 } && wire.Day <= DateTime.DaysInMonth(wire.Year, wire.Month)
            ? new DateOnly(wire.Year, wire.Month, wire.Day)
            : throw Rpc.InvalidArgument("as_known_on", "is no day");
    }
}
