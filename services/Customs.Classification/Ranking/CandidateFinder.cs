using System.Text.RegularExpressions;

namespace Customs.Classification;

/// <summary>Finds the entries whose goods a line names, by words, CAS numbers, organisms, makers and models.</summary>
public sealed class CandidateFinder(ControlListSet lists)
{
    // Below this a name is noise.
    private const double LeastNaming = 0.3;

    // Titanium bars for surgical instruments are titanium bars.
    private const double ForPurpose = 0.7;

    private const double ByUnNumber = 0.7;
    private const double UnNumberBonus = 0.1;

    // A word of everyday goods halves a name, so that it needs declared numbers to stand.
    private const double Everyday = 0.5;

    private readonly (int Owner, string Maker, Regex Model, Brand Brand)[] _brands =
    [
        .. lists.Entries.SelectMany((e, owner) => e.Entry.Brands.Select(b =>
            (owner, Fold.Of(b.Maker), new Regex($"^(?:{b.Model})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), b))),
    ];

    /// <summary>The namings in force on a day, surest first; the harmless neighbours among them.</summary>
    public IReadOnlyList<Naming> Find(ReadLine line, DateOnly day)
    {
        var byOwner = new Dictionary<int, Naming>();
        foreach (var group in lists.Phrases.Find(line.Named).GroupBy(h => h.Phrase.Owner).Where(g => lists.Entries[g.Key].Entry.InForce(day)))
        {
            if (NamingRules.Weigh(group.Key, [.. group]) is { } naming)
            {
                byOwner[group.Key] = Unlisted(naming, line);
            }
        }

        if (lists.Vague.Find(line) is { } vague && lists.Entries[vague.Owner].Entry.InForce(day))
        {
            byOwner[vague.Owner] = vague;
        }

        foreach (var cas in line.CasNumbers)
        {
            foreach (var (owner, chemical) in lists.WithCas(cas.Value).Where(c => lists.Entries[c.Owner].Entry.InForce(day)))
            {
                var best = byOwner.GetValueOrDefault(owner)?.Best;
                byOwner[owner] = new Naming(owner, 1, best, chemical, Exact: true, [$"CAS {cas.Value}"]);
            }
        }

        AddUnNumber(line, day, byOwner);
        AddBrands(line, day, byOwner);
        if (lists.Pack.Trade.IsEveryday(line.Text))
        {
            foreach (var naming in byOwner.Values.Where(n => lists.Entries[n.Owner].Entry.Tier is not (Tier.Lookalike or Tier.Reference) && !n.Exact).ToArray())
            {
                byOwner[naming.Owner] = naming with { Score = naming.Score * Everyday };
            }
        }

        var purpose = Purpose.Begins(line.Named);
        foreach (var naming in byOwner.Values.Where(n => lists.Entries[n.Owner].Entry.Tier == Tier.Lookalike && n.Best?.First > purpose).ToArray())
        {
            byOwner[naming.Owner] = naming with { Score = naming.Score * ForPurpose };
        }

        var harmless = byOwner.Values.Where(n => lists.Entries[n.Owner].Entry.Tier == Tier.Lookalike).ToArray();
        return
        [
            .. byOwner.Values
                .Select(n => lists.Entries[n.Owner].Entry.Tier == Tier.Lookalike || n.By[0].StartsWith("CAS", StringComparison.Ordinal) ? n : n with { Score = n.Score * NamingRules.Against(n, harmless) })
                .Where(n => n.Score >= LeastNaming)
                .OrderByDescending(n => n.Score),
        ];
    }

    // A CAS number that is not listed says that the name means another chemical.
    private Naming Unlisted(Naming naming, ReadLine line) =>
        naming.Item is ListedChemical && line.CasNumbers.Count > 0 && !line.CasNumbers.Any(c => lists.WithCas(c.Value).Any())
            ? naming with { Score = naming.Score * 0.6, Exact = false }
            : naming;

    // Several chemicals travel under one number, so it names them less surely than a CAS number, and adds to their name.
    private void AddUnNumber(ReadLine line, DateOnly day, Dictionary<int, Naming> byOwner)
    {
        foreach (var (owner, chemical) in lists.WithUnNumber(line.UnNumber).Where(c => lists.Entries[c.Owner].Entry.InForce(day)))
        {
            var named = byOwner.GetValueOrDefault(owner);
            if (named is null or { Exact: false })
            {
                var score = Math.Min(1, Math.Max(ByUnNumber, (named?.Score ?? 0) + UnNumberBonus));
                byOwner[owner] = new Naming(owner, score, named?.Best, named?.Item ?? chemical, named is not null, [.. named?.By ?? [], $"UN {line.UnNumber}"]);
            }
        }
    }

    private void AddBrands(ReadLine line, DateOnly day, Dictionary<int, Naming> byOwner)
    {
        var maker = Fold.Of(line.Line.Manufacturer);
        if (maker.Length == 0)
        {
            return;
        }

        foreach (var (owner, known, model, brand) in _brands)
        {
            if (Fold.Contains(maker, known) && line.Line.Model.Length > 0 && model.IsMatch(line.Line.Model) && brand.Model is not (".*" or "") && lists.Entries[owner].Entry.InForce(day))
            {
                var old = byOwner.GetValueOrDefault(owner);
                byOwner[owner] = new Naming(owner, Math.Max(old?.Score ?? 0, 0.85), old?.Best, old?.Item, old?.Exact ?? false, [.. old?.By ?? [], $"{brand.Maker} {line.Line.Model}: {brand.Note}"]);
            }
        }
    }
}
