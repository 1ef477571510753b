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

    private readonly Dictionary<long, int> _steps = [];
    private readonly Dictionary<int, List<int>> _ends = [];
    private int _nodes = 1;

    public void Add(LineText text, int phrase)
    {
        // The ending of the last word is left off; a word that is short has to be there whole.
        var last = text.Words[^1];
        var letters = text.Joined[..(text.Joined.Length - (last.Folded.Length - last.Stem.Length))];
        if (letters.Length >= LongEnough)
        {
            _beginnings[Hash(letters, 0)] = true;
        }

        var node = 0;
        foreach (var letter in letters)
        {
            var key = ((long)node << 16) | letter;
            if (!_steps.TryGetValue(key, out var next))
            {
                _steps[key] = next = _nodes++;
            }

            node = next;
        }

        (_ends.TryGetValue(node, out var ends) ? ends : _ends[node] = []).Add(phrase);
    }

    public void Find(LineText text, Action<int, int, int> found)
    {
        for (var word = 0; word < text.Words.Count; word++)
        {
            Walk(text, word, 0, found);

            // Within a compound a part is no shorter than its head and its tail allow.
            var length = text.Words[word].Folded.Length;
            for (var offset = ShortestHead; offset + ShortestTail <= length; offset++)
            {
                var at = text.Words[word].Joined + offset;
                if (at + LongEnough <= text.Joined.Length && _beginnings[Hash(text.Joined, at)])
                {
                    Walk(text, word, offset, found);
                }
            }
        }
    }

    private static int Hash(string letters, int at)
    {
        var hash = 0u;
        for (var i = at; i < at + Beginning; i++)
        {
            hash = unchecked((hash * 31) + letters[i]);
        }

        return (int)((hash ^ (hash >> 16)) & 0xffff);
    }

    private void Walk(LineText text, int word, int offset, Action<int, int, int> found)
    {
        var start = text.Words[word].Joined + offset;
        var node = 0;
        var last = word;
        for (var at = start; at < text.Joined.Length; at++)
        {
            if (!_steps.TryGetValue(((long)node << 16) | text.Joined[at], out node))
            {
                return;
            }

            while (last + 1 < text.Words.Count && text.Words[last + 1].Joined <= at)
            {
                last++;
            }

            if (_ends.TryGetValue(node, out var phrases) && Fits(text.Words[last], at + 1, at + 1 - start, offset))
            {
                foreach (var phrase in phrases)
                {
                    found(phrase, word, last);
                }
            }
        }
    }

    private static bool Fits(Word last, int end, int length, int offset)
    {
        var rest = last.Joined + last.Folded.Length - end;
        var han = Fold.IsHan(last.Folded[0]);
        return (offset == 0 || length >= LongEnough) && (rest == 0 || han || length >= LongEnough || (length >= 5 && rest <= LongestEnding));
    }
}
