using System.Collections.Frozen;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>Currency of statistical values, which forms state without one: that of the country of export. Countries that are not here have none, and their statistical values are not used as amounts.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, string> s_national = Make();

    public static string? Of(CountryCode? country) => country is { } known ? s_national.GetValueOrDefault(known.Value) : null;

    // Bulgaria has had the euro since 2026-01-01.
    private static FrozenDictionary<string, string> Make()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CZ"] = "CZK", ["DK"] = "DKK", ["HU"] = "HUF", ["PL"] = "PLN", ["RO"] = "RON", ["SE"] = "SEK", ["GB"] = "GBP", ["XI"] = "GBP", ["CH"] = "CHF", ["LI"] = "CHF", ["NO"] = "NOK", ["US"] = "USD", ["TR"] = "TRY",
        };
        foreach (var country in "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK".Split(' '))
        {
            all[country] = "EUR";
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
