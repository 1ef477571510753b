namespace Customs.Classification;

/// <summary>Phrases by their letters without blanks, so that "Schweiß-Anlage", "Schweiß Anlage" and "Schweißanlage" are one.</summary>
internal sealed class PhraseTrie
{
    // From this length on a phrase is also found inside a longer compound.
    private const int LongEnough = 10;

    private const int ShortestHead = 3;
    private const int ShortestTail = 4;

    // What an inflected last word may have more than its stem.
    private const int LongestEnding = 4;

    // Beginnings of the long phrases, hashed: most places within words begin none.
    private const int Beginning = 5;
    private readonly System.Collections.BitArray _beginnings = new(1 << 16);

    // Children of a node lie side by side in the order of their letters, from _first[node] up to _first[node + 1].
    private readonly int[] _first;
    private readonly char[] _letters;
    private readonly int[] _targets;
    private readonly int[]?[] _ends;
    private readonly int[] _root = new int[char.MaxValue + 1];

    public PhraseTrie(IEnumerable<(LineText Text, int Phrase)> phrases)
    {
        var steps = new Dictionary<long, int>();
        var ends = new Dictionary<int, List<int>>();
        foreach (var (text, phrase) in phrases)
        {
            var node = Insert(Letters(text), steps);
            (ends.TryGetValue(node, out var list) ? list : ends[node] = []).Add(phrase);
        }

        var nodes = steps.Count + 1;
        _first = new int[nodes + 1];
        foreach (var step in steps.Keys)
        {
            _first[(step >> 16) + 1]++;
        }

        for (var i = 1; i <= nodes; i++)
        {
            _first[i] += _first[i - 1];
        }

        _letters = new char[steps.Count];
        _targets = new int[steps.Count];
        var at = 0;
        foreach (var (step, target) in steps.OrderBy(s => s.Key))
        {
            (_letters[at], _targets[at]) = ((char)(step & 0xffff), target);
            at++;
            if (step >> 16 == 0)
            {
                _root[step & 0xffff] = target;
            }
        }

        _ends = new int[]?[nodes];
        foreach (var (node, list) in ends)
        {
            _ends[node] = [.. list];
        }
    }

    /// <summary>All phrases in a text, with the first and the last word of each; a phrase that stands twice comes twice.</summary>
    public void Find(LineText text, List<(int Phrase, int First, int Last)> found)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            Walk(text, word, 0, found);

            // Within a compound a part is no shorter than its head and its tail allow.
            var length = text.Words[word].Folded.Length;
            for (var offset = ShortestHead; offset + ShortestTail <= length; offset++)
            {
                var at = text.Words[word].Joined + offset;
                if (at + LongEnough <= text.Joined.Length && _beginnings[Hash(text.Joined.AsSpan(at, Beginning))])
                {
                    Walk(text, word, offset, found);
                }
            }
        }
    }

    // The ending of the last word is left off; a word that is short has to be there whole.
    private static string Letters(LineText text)
    {
        var last = text.Words[^1];
        return text.Joined[..(text.Joined.Length - (last.Folded.Length - last.Stem.Length))];
    }

    private int Insert(string letters, Dictionary<long, int> steps)
    {
        if (letters.Length >= LongEnough)
        {
            _beginnings[Hash(letters.AsSpan(0, Beginning))] = true;
        }

        var node = 0;
        foreach (var letter in letters)
        {
            var key = ((long)node << 16) | letter;
            if (!steps.TryGetValue(key, out var next))
            {
                steps[key] = next = steps.Count + 1;
            }

            node = next;
        }

        return node;
    }

    private static int Hash(ReadOnlySpan<char> letters)
    {
        var hash = 0u;
        foreach (var letter in letters)
        {
            hash = unchecked((hash * 31) + letter);
        }

        return (int)((hash ^ (hash >> 16)) & 0xffff);
    }

    private void Walk(LineText text, int word, int offset, List<(int Phrase, int First, int Last)> found)
    {
        var joined = text.Joined;
        var start = text.Words[word].Joined + offset;
        var node = _root[joined[start]];
        var last = word;
        for (var at = start; node != 0;)
        {
            while (last + 1 < text.Words.Count && text.Words[last + 1].Joined <= at)
            {
                last++;
            }

            if (_ends[node] is { } phrases && Fits(text.Words[last], at + 1, at + 1 - start, offset))
            {
                foreach (var phrase in phrases)
                {
                    found.Add((phrase, word, last));
                }
            }

            node = ++at < joined.Length ? Next(node, joined[at]) : 0;
        }
    }

    private int Next(int node, char letter)
    {
        var begin = _first[node];
        var at = _letters.AsSpan(begin, _first[node + 1] - begin).BinarySearch(letter);
        return at < 0 ? 0 : _targets[begin + at];
    }

    private static bool Fits(Word last, int end, int length, int offset)
    {
        var rest = last.Joined + last.Folded.Length - end;
        var han = Fold.IsHan(last.Folded[0]);
        return (offset == 0 || length >= LongEnough) && (rest == 0 || han || length >= LongEnough || (length >= 5 && rest <= LongestEnding));
    }
}
