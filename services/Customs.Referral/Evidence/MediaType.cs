namespace Customs.Referral;

/// <summary>The forms of files that a case takes: named by the sender and shown by the first bytes, both. A file is never opened; this only keeps programs, scripts and archives out.</summary>
public static class MediaType
{
    /// <summary>How many first bytes are looked at.</summary>
    public const int HeadLength = 16;

    private static readonly (string Name, Func<ReadOnlySpan<byte>, bool> Shows)[] s_allowed =
    [
        ("application/pdf", head => head.StartsWith("%PDF-"u8)),
        ("image/jpeg", head => head.StartsWith((ReadOnlySpan<byte>)[0xff, 0xd8, 0xff])),
        ("image/png", head => head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a])),
        ("image/tiff", head => head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8)),
        ("image/webp", head => head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8)),
        ("text/plain", IsText),
    ];

    /// <summary>Names of all, for a message.</summary>
    public static string Names => string.Join(", ", s_allowed.Select(a => a.Name));

    /// <summary>Why a file is not taken; null when it is.</summary>
    /// <param name="stated">Media type that the sender states.</param>
    /// <param name="head">First bytes of the file, <see cref="HeadLength"/> or all when it is shorter.</param>
    public static string? Refusal(string stated, ReadOnlySpan<byte> head)
    {
        var index = Array.FindIndex(s_allowed, a => a.Name == stated);
        if (index < 0)
        {
            return $"is none of {Names}";
        }

        return s_allowed[index].Shows(head) ? null : $"is not what the first bytes of the file show: they are no {stated}";
    }

    // No control characters but tab and line ends; a text in UTF-16, or a program, has others within its first bytes.
    private static bool IsText(ReadOnlySpan<byte> head)
    {
        foreach (var sign in head)
        {
            if (sign is < 0x20 and not (byte)'\t' and not (byte)'\n' and not (byte)'\r' || sign == 0x7f)
            {
                return false;
            }
        }

        return head.Length > 0 && !head.StartsWith("MZ"u8) && !head.StartsWith("#!"u8);
    }
}
