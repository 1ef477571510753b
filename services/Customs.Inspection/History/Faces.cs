using System.Buffers.Binary;
using System.Text;

namespace Customs.Inspection.History;

/// <summary>The faces of a key, kept as four bytes each: enough to count some sixty of them, and small enough to stand in the key's row.</summary>
public static class Faces
{
    private const int Size = 4;

    /// <summary>How many there are.</summary>
    public static int Count(byte[] faces) => faces.Length / Size;

    /// <summary>Whether a key has become a hub.</summary>
    public static bool IsHub(byte[] faces, int most) => Count(faces) > most;

    /// <summary>The faces with one more; the same array when it is known, or when the key is a hub already and its faces no longer matter.</summary>
    public static byte[] Add(byte[] faces, string face, int most)
    {
        if (IsHub(faces, most) || face.Length == 0)
        {
            return faces;
        }

        var hash = Hash(face);
        for (var at = 0; at < faces.Length; at += Size)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(faces.AsSpan(at)) == hash)
            {
                return faces;
            }
        }

        var more = new byte[faces.Length + Size];
        faces.CopyTo(more, 0);
        BinaryPrimitives.WriteUInt32LittleEndian(more.AsSpan(faces.Length), hash);
        return more;
    }

    // FNV-1a, 32 bits: the same on every machine and in every version, as what is stored has to be.
    private static uint Hash(string face)
    {
        var hash = 2_166_136_261u;
        foreach (var part in Encoding.UTF8.GetBytes(face))
        {
            hash = unchecked((hash ^ part) * 16_777_619u);
        }

        return hash;
    }
}
