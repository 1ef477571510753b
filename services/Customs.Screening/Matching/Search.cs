using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>One question in progress: identifiers, then names, then addresses, then what the context says, in a strict order.</summary>
internal sealed class Search(ScreeningIndex index, Scratch scratch, PartyQuery query, ScreeningOptions options)
{
    /// <summary>So many of the best names are judged when the question has more than a name: context may reorder them.</summary>
    private const int JudgedWithContext = 40;

    /// <summary>So many more than asked for are judged by name alone, for ties.</summary>
    private const int Ties = 4;

    /// <summary>Names so close are told apart by their order, not by their scores.</summary>
    private const double Tie = 0.003;

    private static readonly Dictionary<int, Identifier> NoIdentifier = [];
    private static readonly Dictionary<int, float> NoAddress = [];

    private readonly QuestionName _name = new(index, scratch);
    private PreparedName _prepared = PreparedName.Nothing;

    /// <summary>The verdict that a strength stands for.</summary>
    public static Verdict VerdictOf(MatchStrength strength) => strength switch
    {
        MatchStrength.Weak => Verdict.Clear,
        MatchStrength.Possible => Verdict.Possible,
        MatchStrength.Strong or MatchStrength.Identifier => Verdict.Match,
        _ => throw new ArgumentOutOfRangeException(nameof(strength)),
    };

    /// <summary>Runs the question, once for each way to read its name.</summary>
    public IReadOnlyList<Match> Run()
    {
        var identifiers = ByIdentifier();
        var addresses = query.Address is { } address ? index.Addresses.Find(address).ToDictionary(f => f.Designation, f => f.Agreement) : NoAddress;
        var readings = PreparedName.ReadingsOf(query.Name);
        var matches = Run(readings[0], identifiers, addresses);
        foreach (var reading in readings.Skip(1))
        {
            foreach (var match in Run(reading, identifiers, addresses))
            {
                var known = matches.FindIndex(m => ReferenceEquals(m.Designation, match.Designation));
                if (known < 0)
                {
                    matches.Add(match);
                }
                else if (MatchOrder.Compare(match, matches[known]) < 0)
                {
                    matches[known] = match;
                }
            }
        }

        matches.Sort(MatchOrder.Compare);
        return matches.Count > options.Top ? matches[..options.Top] : matches;
    }

    private List<Match> Run(PreparedName reading, Dictionary<int, Identifier> identifiers, Dictionary<int, float> addresses)
    {
        _prepared = reading;
        if (reading.Words.Count > 0)
        {
            _name.Score(reading, (float)options.Threshold - Judgement.MostContext);
        }
        else
        {
            scratch.Begin();
        }

        var wanted = HasContext ? Math.Max(JudgedWithContext, options.Top) : options.Top + Ties;
        var matches = new List<Match>(wanted);
        foreach (var designation in scratch.Best(wanted, IsWanted))
        {
            if (matches.Count >= options.Top && !HasContext && scratch.BestScore(designation) < matches[options.Top - 1].Score - Tie)
            {
                break;
            }

            if (scratch.BestScore(designation) + Judgement.MostContext >= options.Threshold)
            {
                Add(matches, designation, identifiers, addresses);
            }
        }

        foreach (var designation in identifiers.Keys.Concat(addresses.Keys).Where(IsWanted).Distinct().ToList())
        {
            if (!matches.Exists(m => ReferenceEquals(m.Designation, index.Entries[designation].Designation)))
            {
                Add(matches, designation, identifiers, addresses);
            }
        }

        return matches;
    }

    private void Add(List<Match> matches, int designation, Dictionary<int, Identifier> identifiers, Dictionary<int, float> addresses)
    {
        var match = Judge(designation, identifiers.GetValueOrDefault(designation), addresses.GetValueOrDefault(designation));
        if (match.Score >= options.Threshold)
        {
            matches.Add(match);
        }
    }

    private bool HasContext => query.BirthDate is not null || query.Countries.Count > 0 || query.Identifiers.Count > 0 || query.Address is not null || options.Day is not null;

    private bool IsWanted(int designation) => options.Lists is not { } lists || lists.Contains(index.Entries[designation].Edition.List);

    private Dictionary<int, Identifier> ByIdentifier()
    {
        if (query.Identifiers.Count == 0)
        {
            return NoIdentifier;
        }

        var found = new Dictionary<int, Identifier>();
        foreach (var identifier in query.Identifiers)
        {
            if (IdentifierKeys.Of(identifier) is { } key)
            {
                foreach (var designation in index.DesignationsWith(key))
                {
                    found.TryAdd(designation, identifier);
                }
            }
        }

        return found;
    }

    private Match Judge(int designation, Identifier? identifier, float address)
    {
        var entry = index.Entries[designation];
        var judgement = new Judgement();
        var listedName = entry.Designation.Names[0];
        if (scratch.BestScore(designation) > 0)
        {
            var name = scratch.BestName[designation];
            listedName = index.NameAt(name);
            judgement.Name(query, _prepared, listedName, _name.Compare(name), scratch);
        }

        judgement.Context(query, entry.Designation, options.Day);
        judgement.Address(query, entry.Designation, address);
        if (address <= 0 && scratch.BestScore(designation) > 0)
        {
            judgement.ShortAddress(query, entry.Designation);
        }

        if (identifier is not null)
        {
            judgement.Identifier(identifier, entry.Designation);
        }

        return new Match(entry.Edition, entry.Designation, listedName, judgement.Score, judgement.Strength(listedName.Quality), judgement.Evidence);
    }
}
