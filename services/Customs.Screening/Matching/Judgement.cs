using System.Globalization;
using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Adds up what was compared for one designation, and keeps every step as evidence.</summary>
internal sealed class Judgement
{
    /// <summary>A match by name needs this much information, about one unusual and one common word; less is shown as possible.</summary>
    private const float MatchInformation = 1.0f;

    /// <summary>Below this information a name is not shown at all: "Ali" agrees with thousands.</summary>
    private const float PossibleInformation = 0.40f;

    /// <summary>Context cannot add more than this to a name.</summary>
    public const float MostContext = 0.12f;

    private readonly List<Evidence> _evidence = [];
    private float _name;
    private float _information;
    private float _context;
    private bool _decided;
    private bool _contradicted;
    private bool _supported;
    private float _address;

    /// <summary>What was compared.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>0 to 1.</summary>
    public double Score => _decided ? 1.0 : Math.Round(Math.Clamp(Math.Max(_name + _context, _address), 0f, 1f), 4);

    /// <summary>What the score stands for. A weak alias alone is never a match, whatever its score.</summary>
    public MatchStrength Strength(NameQuality quality)
    {
        if (_decided)
        {
            return MatchStrength.Identifier;
        }

        var enough = _information >= MatchInformation || (_supported && _information >= 0.7f);
        if (Score >= Screener.MatchFrom && enough && !_contradicted && quality != NameQuality.Weak && _name >= Screener.PossibleFrom)
        {
            return MatchStrength.Strong;
        }

        return Score >= Screener.PossibleFrom && (_information >= PossibleInformation || _address > 0 || _name >= 0.97f) ? MatchStrength.Possible : MatchStrength.Weak;
    }

    /// <summary>Enters the name and how its words pair.</summary>
    public void Name(PartyQuery query, PreparedName prepared, ListedName listed, NameScore score, Scratch scratch)
    {
        _name = score.Value;
        _information = score.Information;
        _evidence.Add(new Evidence("name", query.Name, listed.Text, string.Create(CultureInfo.InvariantCulture, $"scores {score.Value:0.000}")));
        if (score.Whole > 0)
        {
            _evidence.Add(new Evidence("name.whole", query.Name, listed.Text, string.Create(CultureInfo.InvariantCulture, $"written as one word {score.Whole:0.00}")));
        }

        NameEvidence.Pairs(_evidence, scratch, prepared);
        if (listed.Quality is NameQuality.Weak or NameQuality.Former)
        {
            _evidence.Add(new Evidence("alias-quality", "", listed.Quality == NameQuality.Weak ? "weak" : "former",
                listed.Quality == NameQuality.Weak ? "alone never a match" : "none"));
        }
    }

    /// <summary>Enters birth date, countries, kind and validity.</summary>
    public void Context(PartyQuery query, Designation listed, DateOnly? day)
    {
        BirthDate(query, listed);
        Countries(query, listed);
        if (query.Kind != DesignationKind.Unknown && listed.Kind != DesignationKind.Unknown && query.Kind != listed.Kind)
        {
            Add("kind", query.Kind.ToString(), listed.Kind.ToString(), -0.01f);
        }

        if (day is { } asked && listed.ValidTo is { } end && end < asked)
        {
            Add("validity", asked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), -0.05f);
            _contradicted = true;
        }

        Numbers(query, listed);
    }

    /// <summary>Enters an address that agrees; alone it is possible, never a match.</summary>
    public void Address(PartyQuery query, Designation listed, float agreement)
    {
        if (agreement <= 0 || query.Address is not { } asked)
        {
            return;
        }

        _address = listed.Kind == DesignationKind.Address ? 0.70f + (0.25f * agreement) : 0.55f + (0.25f * agreement);
        _supported = true;
        Add("address", asked.Text, listed.Addresses.Count > 0 ? listed.Addresses[0].Text : listed.PrimaryName, 0.03f);
    }

    /// <summary>Enters a short address, such as a district and its town, that stands whole in one of the listed. It supports a name; alone it finds nobody.</summary>
    public void ShortAddress(PartyQuery query, Designation listed)
    {
        if (query.Address is { } asked && listed.Addresses.FirstOrDefault(a => AddressWords.IsWithin(asked, a)) is { } whole)
        {
            _supported = true;
            Add("address", asked.Text, whole.Text, 0.03f);
        }
    }

    /// <summary>Enters an identifier that both have: it decides.</summary>
    public void Identifier(Identifier identifier, Designation listed)
    {
        _decided = true;
        var key = IdentifierKeys.Of(identifier);
        var same = listed.Identifiers.FirstOrDefault(i => IdentifierKeys.Of(i) == key) ?? identifier;
        _evidence.Insert(0, new Evidence($"identifier.{same.Type.Word()}", identifier.Value, same.Value, "decides"));
    }

    private void BirthDate(PartyQuery query, Designation listed)
    {
        if (query.BirthDate is not { } asked || listed.BirthDates.Count == 0)
        {
            return;
        }

        var best = listed.BirthDates.MaxBy(asked.Compare);
        var agreement = asked.Compare(best);
        _supported |= agreement is BirthDateAgreement.SameDay or BirthDateAgreement.Compatible;
        _contradicted |= agreement == BirthDateAgreement.Different;
        Add("birth-date", asked.ToString(), best.ToString(), agreement switch
        {
            BirthDateAgreement.SameDay => 0.06f,
            BirthDateAgreement.Compatible => 0.03f,
            BirthDateAgreement.Near => -0.01f,
            BirthDateAgreement.Different => -0.08f,
            _ => throw new InvalidOperationException($"unknown agreement {agreement}"),
        });
    }

    private void Countries(PartyQuery query, Designation listed)
    {
        if (query.Countries.Count == 0 || listed.Countries.Count == 0)
        {
            return;
        }

        var same = query.Countries.Any(listed.Countries.Contains);
        _supported |= same;
        Add("country", string.Join(' ', query.Countries), string.Join(' ', listed.Countries), same ? 0.02f : -0.015f);
    }

    // Two IMO numbers that differ are two ships, whatever they are called.
    private void Numbers(PartyQuery query, Designation listed)
    {
        if (query.Identifiers.Count == 0 || listed.Identifiers.Count == 0)
        {
            return;
        }

        var asked = query.Identifiers.FirstOrDefault(i => i.Type == IdentifierType.Imo);
        var known = listed.Identifiers.FirstOrDefault(i => i.Type == IdentifierType.Imo);
        if (asked is not null && known is not null && IdentifierKeys.Of(asked) != IdentifierKeys.Of(known))
        {
            Add("identifier.imo", asked.Value, known.Value, -0.15f);
            _contradicted = true;
        }
    }

    private void Add(string feature, string question, string listed, float effect)
    {
        _context += effect;
        _evidence.Add(new Evidence(feature, question, listed, string.Create(CultureInfo.InvariantCulture, $"{(effect >= 0 ? "for" : "against")} {effect:+0.000;-0.000}")));
    }
}
