using System.Collections.Frozen;

namespace Customs.Classification;

/// <summary>Names that count only where a line says nothing else of the goods, such as "vacuum pumps, new, 2 pcs": who declares so little has to be asked.</summary>
public sealed class VagueNames
{
    // More words than these say something of the goods.
    private const int MostWords = 8;

    private readonly FrozenDictionary<string, (int Owner, Phrase Phrase)> _names;
    private readonly TradeWords _trade;

    /// <summary>Takes the names of the entries of a pack.</summary>
    public VagueNames(ControlListPack pack)
    {
        _trade = pack.Trade;
        _names = pack.Entries.SelectMany((e, owner) => e.Vague.Select(p => (Key: Key(LineText.Of(p.Text)), Owner: owner, Phrase: p)))
            .Where(n => n.Key.Length > 0)
            .DistinctBy(n => n.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(n => n.Key, n => (n.Owner, n.Phrase), StringComparer.Ordinal);
    }

    /// <summary>The entry that a line names vaguely; null when it says more or names none.</summary>
    public Naming? Find(ReadLine line) =>
        line.Text.Words.Count <= MostWords && line.Facts.Count == 0 && line.CasNumbers.Count == 0 && _names.TryGetValue(Key(line.Text), out var found)
            ? new Naming(found.Owner, 1, new PhraseHit(new IndexedPhrase(found.Owner, PhraseRole.Name, found.Phrase.Text, 1, null), 1, 0, line.Text.Words.Count - 1), null, Exact: false, [$"nothing but \"{found.Phrase.Text}\""])
            : null;

    private string Key(LineText text) => string.Join(' ', text.Words.Where(w => !char.IsAsciiDigit(w.Folded[0]) && !_trade.IsFiller(w)).Select(w => w.Stem));
}
