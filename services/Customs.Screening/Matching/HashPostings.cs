namespace Customs.Screening.Matching;

/// <summary>Lists of numbers by hash, packed into two arrays. Different keys may share a list; whoever reads it verifies.</summary>
internal sealed class HashPostings
{
    private readonly int[] _starts;
    private readonly int[] _values;
    private readonly int _shift;

    /// <summary>Packs pairs.</summary>
    public HashPostings(List<uint> hashes, List<int> values)
    {
        var bits = Math.Clamp(32 - System.Numerics.BitOperations.LeadingZeroCount((uint)Math.Max(1, hashes.Count)), 8, 22);
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        foreach (var hash in hashes)
        {
            _starts[(hash >> _shift) + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }

        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        _values = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            _values[next[hashes[i] >> _shift]++] = values[i];
        }
    }

    /// <summary>The values that may belong to a hash.</summary>
    public ReadOnlySpan<int> this[uint hash]
    {
        get
        {
            var bucket = hash >> _shift;
            return _values.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
        }
    }

    /// <summary>Where the values that may belong to a hash begin and end among all.</summary>
    public (int Start, int End) RangeOf(uint hash)
    {
        var bucket = hash >> _shift;
        return (_starts[bucket], _starts[bucket + 1]);
    }

    /// <summary>All values, in the order of their hashes.</summary>
    public ReadOnlySpan<int> Values => _values;

    /// <summary>Hashes characters, leaving out up to two of them.</summary>
    public static uint Hash(ReadOnlySpan<char> text, int without = -1, int alsoWithout = -1)
    {
        unchecked
        {
            var hash = 2166136261u;
            for (var i = 0; i < text.Length; i++)
            {
                if (i != without && i != alsoWithout)
                {
                    hash = (hash ^ text[i]) * 16777619u;
                }
            }

            hash ^= hash >> 15;
            hash *= 0x85EBCA6Bu;
            hash ^= hash >> 13;
            hash *= 0xC2B2AE35u;
            return hash ^ (hash >> 16);
        }
    }
}
