namespace Customs.Screening.Rescreening;

/// <summary>A party that was declared once.</summary>
/// <param name="Key">The host's own key, such as declaration and role.</param>
/// <param name="Query">What was screened then.</param>
public sealed record PastParty(string Key, PartyQuery Query);

/// <summary>A past party that a new or changed designation resembles.</summary>
/// <param name="Party">The party.</param>
/// <param name="Match">The match, as screening the party today against the changed designations gives it.</param>
public sealed record PastMatch(PastParty Party, Match Match);

/// <summary>All parties ever declared, with what could make them match: a change of a list is held against them without screening each again.</summary>
/// <remarks>Grows with every declaration; one writer at a time, and no reader meanwhile.</remarks>
public sealed class PastParties
{
    private readonly List<PastParty> _parties = [];
    private readonly PartyKeys _keys = new();

    /// <summary>How many parties are held.</summary>
    public int Count => _parties.Count;

    /// <summary>Adds a party.</summary>
    public void Add(PastParty party)
    {
        _parties.Add(party);
        _keys.Add(party.Query);
    }

    /// <summary>Holds changed designations against every past party.</summary>
    /// <param name="changed">An edition of the added and changed designations only.</param>
    /// <param name="corpus">The index of all lists in force; it says how much each word of a name means.</param>
    /// <returns>Matches of verdict POSSIBLE and above, in the order of the parties.</returns>
    public IReadOnlyList<PastMatch> Rescreen(Edition changed, ScreeningIndex corpus)
    {
        var keys = new List<uint>();
        foreach (var designation in changed.Designations)
        {
            RescreeningKeys.OfDesignation(designation, keys);
        }

        // Addresses have no key: they are few, and only parties with one are asked.
        var withAddresses = changed.Designations.Any(d => d.Addresses.Count > 0 || d.Kind == DesignationKind.Address);
        var screener = new Screener(ScreeningIndex.Build([changed], corpus));
        var options = new ScreeningOptions { Threshold = Screener.PossibleFrom };
        var found = new List<PastMatch>();
        foreach (var at in _keys.Find(keys, withAddresses))
        {
            var party = _parties[at];
            found.AddRange(screener.Screen(party.Query, options).Matches.Where(m => m.Strength != MatchStrength.Weak).Select(m => new PastMatch(party, m)));
        }

        return found;
    }
}
