namespace Customs.Screening.Lists;

/// <summary>Windows code page 1252, which .NET does not carry without a package.</summary>
internal static class WesternText
{
    // 0x80 to 0x9F; U+FFFD where the code page has nothing.
    private const string Upper = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>Decodes; a byte that the code page does not have refuses the file.</summary>
    /// <exception cref="UnreadableListException">An undefined byte.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[i] = bytes[i] is >= 0x80 and <= 0x9F ? Upper[bytes[i] - 0x80] : (char)bytes[i];
            if (text[i] == '\uFFFD')
            {
                throw new UnreadableListException("the text is neither UTF-8 nor Windows-1252");
            }
        }

        return new string(text);
    }
}
