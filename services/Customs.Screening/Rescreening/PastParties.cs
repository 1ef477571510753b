namespace Customs.Screening.Rescreening;

/// <summary>A party that was declared once.</summary>
/// <param name="Key">The host's own key, such as declaration and role.</param>
/// <param name="Query">What was screened then.</param>
public sealed record PastParty(string Key, PartyQuery Query);

/// <summary>A past party that a new or changed designation resembles.</summary>
/// <param name="Party">The party.</param>
/// <param name="Match">The match, as screening the party today against the changed designations gives it.</param>
public sealed record PastMatch(PastParty Party, Match Match);

/// <summary>All parties ever declared, indexed by what could make them match: a change of a list is held against them without screening each again.</summary>
/// <remarks>Grows with every declaration; one writer at a time. A million parties take about 200 MB.</remarks>
public sealed class PastParties
{
    private readonly List<PastParty> _parties = [];
    private readonly Dictionary<uint, List<int>> _byKey = [];

    /// <summary>How many parties are held.</summary>
    public int Count => _parties.Count;

    /// <summary>Adds a party.</summary>
    public void Add(PastParty party)
    {
        var at = _parties.Count;
        _parties.Add(party);
        foreach (var key in RescreeningKeys.Of(party.Query))
        {
            if (!_byKey.TryGetValue(key, out var parties))
            {
                _byKey.Add(key, parties = new List<int>(1));
            }

            if (parties.Count == 0 || parties[^1] != at)
            {
                parties.Add(at);
            }
        }
    }

    /// <summary>Holds changed designations against every past party.</summary>
    /// <param name="changed">An edition of the added and changed designations only.</param>
    /// <param name="corpus">The index of all lists in force; it says how much each word of a name means.</param>
    /// <returns>Matches of verdict POSSIBLE and above, in the order of the parties.</returns>
    public IReadOnlyList<PastMatch> Rescreen(Edition changed, ScreeningIndex corpus)
    {
        var candidates = new SortedSet<int>();
        foreach (var designation in changed.Designations)
        {
            foreach (var key in RescreeningKeys.Of(designation))
            {
                if (_byKey.TryGetValue(key, out var parties))
                {
                    candidates.UnionWith(parties);
                }
            }
        }

        var ids = changed.Designations.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var screener = new Screener(ScreeningIndex.Build([changed], corpus));
        var found = new List<PastMatch>();
        foreach (var party in candidates.Select(i => _parties[i]))
        {
            found.AddRange(screener.Screen(party.Query, new ScreeningOptions { Threshold = Screener.PossibleFrom }).Matches
                .Where(m => ids.Contains(m.Designation.Id) && m.Strength != MatchStrength.Weak)
                .Select(m => new PastMatch(party, m)));
        }

        return found;
    }
}
