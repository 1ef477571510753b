namespace Customs.Proof;

/// <summary>Reads the lines that <see cref="AuditLine"/> writes, and nothing else, without making objects: ten million are read in seconds.</summary>
internal static class AuditLineReader
{
    private const int TimeLength = 27;

    /// <summary>Reads a line and computes the hash that it ought to have.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="input">Computes; one for many lines.</param>
    /// <param name="scratch">As long as the line at least.</param>
    /// <param name="read">What was read; its spans are parts of the line or of the scratch.</param>
    /// <returns>False when it is not written in the one way.</returns>
    public static bool TryRead(ReadOnlySpan<byte> line, HashInput input, Span<byte> scratch, ref AuditLineRead read)
    {
        var rest = line;
        if (!Skip(ref rest, "{\"sequence\":"u8) || !TryReadNumber(ref rest, out read.Sequence)
            || !Skip(ref rest, ",\"time\":\""u8) || !TryReadTime(ref rest, out var micros)
            || !Skip(ref rest, "\",\"previous\":\""u8) || !TryReadPrevious(ref rest, ref read)
            || !Skip(ref rest, "\",\"resource\":\""u8))
        {
            return false;
        }

        input.Begin(read.HasPrevious ? read.Previous : [], read.Sequence, micros);

        // The resource is looked at after the others, so an escaped one gets a place of its own in the scratch.
        if (!CanonicalJson.TryRead(ref rest, scratch, out read.Resource))
        {
            return false;
        }

        input.Add(read.Resource);
        var free = scratch[read.Resource.Length..];
        return TryAddText(ref rest, ",\"act\":\""u8, free, input)
            && TryAddText(ref rest, ",\"actor\":\""u8, free, input)
            && Skip(ref rest, ",\"details\":{"u8)
            && TryAddDetails(ref rest, free, input)
            && Skip(ref rest, "},\"hash\":\""u8)
            && TryReadHash(ref rest, read.Hash)
            && rest.SequenceEqual("\"}"u8);
    }

    private static bool TryAddDetails(scoped ref ReadOnlySpan<byte> rest, Span<byte> scratch, HashInput input)
    {
        if (rest.Length > 0 && rest[0] == (byte)'}')
        {
            return true;
        }

        ReadOnlySpan<byte> last = default;
        for (var first = true; ; first = false)
        {
            if (!Skip(ref rest, "\""u8) || !CanonicalJson.TryRead(ref rest, scratch, out var key) || !Skip(ref rest, ":\""u8) || (!first && key.SequenceCompareTo(last) <= 0))
            {
                return false;
            }

            input.Add(key);
            last = key;
            scratch = scratch[key.Length..];
            if (!CanonicalJson.TryRead(ref rest, scratch, out var value))
            {
                return false;
            }

            input.Add(value);
            if (!Skip(ref rest, ","u8))
            {
                return true;
            }
        }
    }

    private static bool TryAddText(scoped ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> before, Span<byte> scratch, HashInput input)
    {
        if (!Skip(ref rest, before) || !CanonicalJson.TryRead(ref rest, scratch, out var text))
        {
            return false;
        }

        input.Add(text);
        return true;
    }

    private static bool TryReadPrevious(scoped ref ReadOnlySpan<byte> rest, ref AuditLineRead read)
    {
        read.HasPrevious = rest.Length > 0 && rest[0] != (byte)'"';
        return !read.HasPrevious || TryReadHash(ref rest, read.Previous);
    }

    private static bool TryReadHash(scoped ref ReadOnlySpan<byte> rest, Span<byte> hash)
    {
        if (rest.Length < 64 || rest[..64].ContainsAnyInRange((byte)'A', (byte)'F') || Convert.FromHexString(rest[..64], hash, out _, out _) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        rest = rest[64..];
        return true;
    }

    private static bool TryReadNumber(scoped ref ReadOnlySpan<byte> rest, out long number)
    {
        if (!System.Buffers.Text.Utf8Parser.TryParse(rest, out number, out var length) || number <= 0 || rest[0] is (byte)'0' or (byte)'+')
        {
            return false;
        }

        rest = rest[length..];
        return true;
    }

    private static bool TryReadTime(scoped ref ReadOnlySpan<byte> rest, out long micros)
    {
        micros = 0;
        if (rest.Length < TimeLength || !TryReadTimeParts(rest[..TimeLength], out micros))
        {
            return false;
        }

        rest = rest[TimeLength..];
        return true;
    }

    // 2026-11-24T09:12:44.100200Z, digit by digit: ten million of them are read.
    private static bool TryReadTimeParts(ReadOnlySpan<byte> text, out long micros)
    {
        micros = 0;
        if (text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' || text[26] != 'Z'
            || !Digits(text[..4], out var year) || !Digits(text[5..7], out var month) || !Digits(text[8..10], out var day)
            || !Digits(text[11..13], out var hour) || !Digits(text[14..16], out var minute) || !Digits(text[17..19], out var second) || !Digits(text[20..26], out var fraction)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        var days = new DateOnly(year, month, day).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        micros = (((((((days * 24L) + hour) * 60) + minute) * 60) + second) * 1_000_000) + fraction;
        return true;
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var sign in text)
        {
            if (sign is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (sign - '0');
        }

        return true;
    }

    private static bool Skip(scoped ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> expected)
    {
        if (!rest.StartsWith(expected))
        {
            return false;
        }

        rest = rest[expected.Length..];
        return true;
    }
}

/// <summary>What a line of an audit file says, as far as the chain needs it.</summary>
internal ref struct AuditLineRead
{
    /// <summary>Takes the places for hashes, 32 bytes each.</summary>
    public AuditLineRead(Span<byte> previous, Span<byte> hash)
    {
        Previous = previous;
        Hash = hash;
    }

    /// <summary>Number in the service.</summary>
    public long Sequence;

    /// <summary>Whether there is an event before it on the same resource.</summary>
    public bool HasPrevious;

    /// <summary>Hash of that event.</summary>
    public readonly Span<byte> Previous;

    /// <summary>Resource in UTF-8.</summary>
    public ReadOnlySpan<byte> Resource;

    /// <summary>Hash as it is written.</summary>
    public readonly Span<byte> Hash;
}
