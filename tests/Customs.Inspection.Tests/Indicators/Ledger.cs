using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators;

/// <summary>Notes what the tests that run on this thread have seen of indicators, gates and mitigators.</summary>
internal static class Ledger
{
    [ThreadStatic]
    private static List<(string Id, bool Spoke)>? t_seen;

    /// <summary>Runs tests and gives what they saw, one entry for each evaluation.</summary>
    public static IReadOnlyList<(string Id, bool Spoke)> Of(Action tests)
    {
        t_seen = [];
        tests();
        var seen = t_seen;
        t_seen = null;
        return seen;
    }

    /// <summary>Notes an indicator.</summary>
    public static IndicatorResult Note(string id, IndicatorResult result)
    {
        t_seen?.Add((id, result is IndicatorResult.Hit));
        return result;
    }

    /// <summary>Notes gates or mitigators of which some apply.</summary>
    public static IReadOnlyList<string> Note(IEnumerable<string> all, IReadOnlyList<string> applying)
    {
        t_seen?.AddRange(all.Select(id => (id, applying.Contains(id, StringComparer.Ordinal))));
        return applying;
    }
}
