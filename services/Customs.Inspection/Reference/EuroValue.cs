using Customs.Primitives;

namespace Customs.Inspection.Reference;

/// <summary>Rough worth in euros, for comparison with round limits only. Rates are rounded yearly means and are right within some tens of per cent;
/// no duty, fee or licence balance is reckoned with them.</summary>
public static class EuroValue
{
    private static readonly Dictionary<string, decimal> s_rates = new(StringComparer.Ordinal)
    {
        ["EUR"] = 1m, ["USD"] = 0.9m, ["GBP"] = 1.17m, ["CHF"] = 1.05m, ["JPY"] = 0.006m, ["CNY"] = 0.13m, ["HKD"] = 0.115m, ["SGD"] = 0.68m, ["MYR"] = 0.2m, ["AED"] = 0.245m, ["TRY"] = 0.024m, ["SEK"] = 0.09m, ["NOK"] = 0.086m,
        ["DKK"] = 0.134m, ["PLN"] = 0.235m, ["CZK"] = 0.04m, ["HUF"] = 0.0025m, ["RON"] = 0.2m, ["BGN"] = 0.511m, ["RSD"] = 0.0085m, ["INR"] = 0.0105m, ["PKR"] = 0.0032m, ["KRW"] = 0.00065m, ["TWD"] = 0.028m, ["CAD"] = 0.64m,
        ["AUD"] = 0.58m, ["RUB"] = 0.0105m, ["KZT"] = 0.0018m, ["GEL"] = 0.33m, ["AMD"] = 0.0023m, ["OMR"] = 2.35m, ["QAR"] = 0.25m, ["SAR"] = 0.24m, ["KWD"] = 2.95m, ["BHD"] = 2.4m, ["JOD"] = 1.28m, ["EGP"] = 0.018m, ["ILS"] = 0.25m, ["THB"] = 0.026m, ["UAH"] = 0.021m,
    };

    /// <summary>Rough worth in euros, or null for a currency without a rate and for an amount that was not declared.</summary>
    public static decimal? Of(Money money) => money.Currency is not null && s_rates.TryGetValue(money.Currency, out var rate) ? money.Amount * rate : null;
}
