using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Customs.Proof;

/// <summary>The last hash of every resource that a file has named so far.</summary>
internal sealed class ResourceChains
{
    private readonly Dictionary<byte[], Link> last;
    private readonly Dictionary<byte[], Link>.AlternateLookup<ReadOnlySpan<byte>> byName;

    public ResourceChains()
    {
        last = new Dictionary<byte[], Link>(NameComparer.Instance);
        byName = last.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Puts an event on its chain.</summary>
    /// <returns>Whether it follows the event before it on the same resource.</returns>
    public bool TryFollow(in AuditLineRead read)
    {
        ref var link = ref CollectionsMarshal.GetValueRefOrAddDefault(byName, read.Resource, out var known);
        if (known != read.HasPrevious || (known && !((ReadOnlySpan<byte>)link).SequenceEqual(read.Previous)))
        {
            return false;
        }

        read.Hash.CopyTo(link);
        return true;
    }

    [InlineArray(32)]
    private struct Link
    {
        private byte first;
    }

    private sealed class NameComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly NameComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
