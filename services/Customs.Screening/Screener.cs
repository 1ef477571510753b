using System.Collections.Concurrent;
using Customs.Screening.Matching;

namespace Customs.Screening;

/// <summary>Screens parties against an index. Safe for many threads at once.</summary>
public sealed class Screener(ScreeningIndex index)
{
    /// <summary>Changes with every change of scoring; part of every cache key.</summary>
    public const string MatcherVersion = "screening-3";

    /// <summary>From this score a designation is listed at all. Between this and <see cref="PossibleFrom"/> it has strength Weak: for look-ups, not shown to officers.</summary>
    public const double ListedFrom = 0.03;

    /// <summary>From this score an officer is shown a designation as possible.</summary>
    public const double PossibleFrom = 0.72;

    /// <summary>From this score a designation is a match, if the words that agree say enough.</summary>
    public const double MatchFrom = 0.88;

    private readonly ConcurrentBag<Scratch> _scratches = [];

    /// <summary>The index that is searched.</summary>
    public ScreeningIndex Index { get; } = index;

    /// <summary>Screens one party.</summary>
    public ScreeningResult Screen(PartyQuery query, ScreeningOptions? options = null)
    {
        options ??= new ScreeningOptions();
        if (!_scratches.TryTake(out var scratch))
        {
            scratch = new Scratch(Index.Words.Count, Index.NameCount, Index.DesignationCount, Index.Wholes.TextCount, Index.AlikeCount);
        }

        var matches = new Search(Index, scratch, query, options).Run();
        _scratches.Add(scratch);
        var verdict = matches.Count == 0 ? Verdict.Clear : matches.Max(m => Search.VerdictOf(m.Strength));
        var editions = options.Lists is { } lists ? Index.Editions.Where(e => lists.Contains(e.List)) : Index.Editions;
        return new ScreeningResult(verdict, matches, [.. editions]);
    }
}
