using Customs.Inspection.Indicators.EndUse;
using Customs.Inspection.Indicators.Procurement;
using Customs.Inspection.Indicators.Recipient;

namespace Customs.Inspection.Indicators;

/// <summary>The indicators of one version, in the order in which they are shown.</summary>
/// <param name="version">Version that is stored with every assessment.</param>
/// <param name="indicators">The indicators.</param>
public sealed class IndicatorSet(string version, IReadOnlyList<Indicator> indicators)
{
    /// <summary>The set that ships.</summary>
    public static IndicatorSet Current { get; } = new(
        "2026-11-24",
        [
            new P01ForwarderAsConsignee(),
            new E01ListedGoods(),
            new R03EarlierCase(),
        ]);

    /// <summary>Version that is stored with every assessment.</summary>
    public string Version { get; } = version;

    /// <summary>The indicators.</summary>
    public IReadOnlyList<Indicator> All { get; } = indicators;
}
