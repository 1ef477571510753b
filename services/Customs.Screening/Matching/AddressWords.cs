using System.Collections.Frozen;
using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Words of addresses in the one form that they are compared in; those that say nothing become empty.</summary>
internal static class AddressWords
{
    private static readonly FrozenDictionary<string, string> Words =
        ("street|st|str|strasse|ulitsa|ul|road|rd|avenue|ave|av|prospekt|prosp|lane|ln|square|sq|building|bldg|block|blk|blok|floor|flr|fl|room|rm|unit|suite|ste|flat|apt|office|no|number|po|box|pob|tower|level|house|plot|shop|district|dist|city|province|prov|the|and|of|near|next|to|by|p|o|g|f")
        .Split('|').ToDictionary(w => w, _ => "", StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether an address of at least two parts and two telling words stands whole in another.</summary>
    public static bool IsWithin(ListedAddress address, ListedAddress other)
    {
        if (!address.Text.Contains(',', StringComparison.Ordinal))
        {
            return false;
        }

        var words = Of(address);
        return words.Count > 1 && words.IsSubsetOf(Of(other));
    }

    private static HashSet<string> Of(ListedAddress address) =>
        [.. NameFolding.Fold(address.Text).Select(w => Canonical(w.Text)).Where(w => w.Length > 0)];

    /// <summary>The compared form; empty for a word that says nothing.</summary>
    public static string Canonical(string word) =>
        Words.TryGetValue(word, out var known) ? known : word.Length > 2 && word[^2..] is "th" or "st" or "nd" or "rd" && char.IsAsciiDigit(word[0]) ? word[..^2] : word;
}
