using System.Text;

namespace Customs.Proof;

/// <summary>The one way in which audit lines and signed lines write a text: only the quote, the backslash and control characters are escaped, those as <c>\u00xx</c> in lower case.
/// What is written otherwise is refused, so that no two lines mean the same.</summary>
internal static class CanonicalJson
{
    /// <summary>Writes a text with its quotes.</summary>
    public static void Write(StringBuilder line, string text)
    {
        line.Append('"');
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    line.Append('\\').Append(c);
                    break;
                case < ' ':
                    line.Append("\\u00").Append(Hex(c >> 4)).Append(Hex(c & 15));
                    break;
                default:
                    line.Append(c);
                    break;
            }
        }

        line.Append('"');
    }

    /// <summary>Reads the text after an opening quote.</summary>
    /// <param name="rest">What follows the quote; moved behind the closing one.</param>
    /// <param name="scratch">Where an escaped text is written; as long as the line at least.</param>
    /// <param name="text">The text in UTF-8: a part of the line, or of <paramref name="scratch"/>.</param>
    /// <returns>Whether it is written in the one way.</returns>
    public static bool TryRead(scoped ref ReadOnlySpan<byte> rest, Span<byte> scratch, out ReadOnlySpan<byte> text)
    {
        var end = rest.IndexOfAny((byte)'"', (byte)'\\');
        if (end >= 0 && rest[end] == (byte)'"')
        {
            text = rest[..end];
            rest = rest[(end + 1)..];
            return !text.ContainsAnyInRange((byte)0, (byte)0x1f);
        }

        return TryReadEscaped(ref rest, scratch, out text);
    }

    private static bool TryReadEscaped(scoped ref ReadOnlySpan<byte> rest, Span<byte> scratch, out ReadOnlySpan<byte> text)
    {
        var written = 0;
        text = default;
        for (var at = 0; at < rest.Length; at++)
        {
            var sign = rest[at];
            if (sign == (byte)'"')
            {
                text = scratch[..written];
                rest = rest[(at + 1)..];
                return true;
            }

            if (sign < 0x20)
            {
                return false;
            }

            if (sign == (byte)'\\')
            {
                var taken = Unescape(rest[(at + 1)..], out sign);
                if (taken == 0)
                {
                    return false;
                }

                at += taken;
            }

            scratch[written++] = sign;
        }

        return false;
    }

    private static int Unescape(ReadOnlySpan<byte> after, out byte sign)
    {
        sign = 0;
        if (after.Length > 0 && after[0] is (byte)'"' or (byte)'\\')
        {
            sign = after[0];
            return 1;
        }

        if (after.Length < 5 || !after[..3].SequenceEqual("u00"u8) || Value(after[3]) is not (0 or 1) || Value(after[4]) < 0)
        {
            return 0;
        }

        sign = (byte)((Value(after[3]) << 4) | Value(after[4]));
        return 5;
    }

    private static char Hex(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);

    private static int Value(byte sign) => sign switch
    {
        >= (byte)'0' and <= (byte)'9' => sign - '0',
        >= (byte)'a' and <= (byte)'f' => sign - 'a' + 10,
        _ => -1,
    };
}
