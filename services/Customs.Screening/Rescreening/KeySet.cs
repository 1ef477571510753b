namespace Customs.Screening.Rescreening;

/// <summary>A set of keys behind a filter of bits small enough for the processor's cache: most keys that are asked for are not in it.</summary>
internal sealed class KeySet
{
    private const int Bits = 22;

    private readonly ulong[] _filter = new ulong[1 << (Bits - 6)];
    private readonly HashSet<uint> _keys;

    /// <summary>Fills the set.</summary>
    public KeySet(List<uint> keys)
    {
        _keys = [.. keys];
        foreach (var key in _keys)
        {
            var bit = key >> (32 - Bits);
            _filter[bit >> 6] |= 1ul << (int)(bit & 63);
        }
    }

    /// <summary>Whether any of the keys is in the set.</summary>
    public bool HasAny(ReadOnlySpan<uint> keys)
    {
        foreach (var key in keys)
        {
            var bit = key >> (32 - Bits);
            if ((_filter[bit >> 6] & (1ul << (int)(bit & 63))) != 0 && _keys.Contains(key))
            {
                return true;
            }
        }

        return false;
    }
}
