using System.Runtime.InteropServices;
using Customs.Screening.Matching;
using Customs.Screening.Names;

namespace Customs.Screening.Rescreening;

/// <summary>The keys of all past parties in one flat array that is read from end to end: millions of keys against one set take tenths of a second, and need no index.</summary>
/// <remarks>A party is a head (how many words; the highest bit says that it has an address, the next that it is another reading of the party before) and for each word a head (weight in hundredths times 65,536, how many keys) with its keys.</remarks>
internal sealed class PartyKeys
{
    private const uint HasAddress = 1u << 31;
    private const uint Another = 1u << 30;
    private const uint Decides = 200;

    private readonly List<uint> _flat = [];
    private readonly List<uint> _word = [];
    private readonly List<uint> _deciding = [];

    /// <summary>Adds a party; a name that is read in several ways stands in it as often.</summary>
    public void Add(PartyQuery query)
    {
        var numbers = query.Identifiers.Select(RescreeningKeys.OfIdentifier).Where(k => k != 0).ToList();
        var more = 0u;
        foreach (var reading in PreparedName.ReadingsOf(query.Name))
        {
            Add(reading, numbers, (query.Address is null ? 0 : HasAddress) | more);
            more = Another;
        }
    }

    private void Add(PreparedName name, List<uint> numbers, uint marks)
    {
        var words = name.Words;
        _deciding.Clear();
        _deciding.AddRange(numbers);
        RescreeningKeys.OfWhole(name, _deciding);
        _flat.Add((uint)(words.Count + (_deciding.Count > 0 ? 1 : 0)) | marks);
        for (var i = 0; i < words.Count; i++)
        {
            _word.Clear();
            RescreeningKeys.OfWord(words[i].Text, _word);
            if (i > 0)
            {
                RescreeningKeys.OfJoined(words[i - 1].Text, words[i].Text, _word);
            }

            if (i + 1 < words.Count)
            {
                RescreeningKeys.OfJoined(words[i].Text, words[i + 1].Text, _word);
            }

            Append((uint)(100 * Vocabulary.Weigh(NameToken.Of(words[i].Text, words[i].Origin), CommonWords.Unknown)), _word);
        }

        if (_deciding.Count > 0)
        {
            Append(Decides, _deciding);
        }
    }

    /// <summary>The parties of which two words, or words of more than half the weight, or a number are among the keys.</summary>
    /// <param name="keys">Keys of the changed designations.</param>
    /// <param name="withAddresses">Whether parties with an address are to be found in any case.</param>
    public IEnumerable<int> Find(List<uint> keys, bool withAddresses)
    {
        var wanted = new KeySet(keys);
        var found = new List<int>();
        var flat = CollectionsMarshal.AsSpan(_flat);
        var party = -1;
        for (var at = 0; at < flat.Length;)
        {
            var head = flat[at++];
            party += (head & Another) != 0 ? 0 : 1;
            uint total = 0, hit = 0, words = 0;
            var decided = withAddresses && (head & HasAddress) != 0;
            for (var left = head & ~(HasAddress | Another); left > 0; left--)
            {
                var (weight, count) = (flat[at] >> 16, (int)(flat[at] & 0xFFFF));
                var isHit = wanted.HasAny(flat.Slice(at + 1, count));
                at += count + 1;
                decided |= isHit && weight == Decides;
                total += weight == Decides ? 0 : weight;
                hit += isHit ? weight : 0;
                words += isHit ? 1u : 0u;
            }

            if ((decided || words >= 2 || hit * 2 > total) && (found.Count == 0 || found[^1] != party))
            {
                found.Add(party);
            }
        }

        return found;
    }

    private void Append(uint weight, List<uint> keys)
    {
        _flat.Add((weight << 16) | (uint)keys.Count);
        _flat.AddRange(keys);
    }
}
