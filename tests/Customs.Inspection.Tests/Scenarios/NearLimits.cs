using System.Globalization;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Scenarios;

/// <summary>The oracle block has no comparison of parameters with limits; these few limits of Annex I stand in for the one that classification makes.</summary>
internal static class NearLimits
{
    private static readonly (string Family, string Parameter, decimal Limit, string Unit, string Entry)[] s_limits =
    [
        ("FREQUENCY_CHANGER", "maxFrequencyHz", 600, "Hz", "3A225.c"),
        ("VACUUM_PUMP_LARGE", "pumpingSpeedM3S", 15, "m3/s", "2B231.b"),
        ("VIBRATION_SYSTEM", "forceSineKN", 50, "kN", "2B116.a"),
    ];

    public static IReadOnlyList<NearThreshold> Of(GoodsItem item, string? family) =>
    [
        .. s_limits.Where(l => l.Family == family && item.TechnicalParameters.GetValueOrDefault(l.Parameter) is ParameterValue.Number)
            .Select(l => (Limit: l, ((ParameterValue.Number)item.TechnicalParameters[l.Parameter]!).Value))
            .Select(l => new NearThreshold(
                l.Limit.Parameter,
                string.Create(CultureInfo.InvariantCulture, $"{l.Value} {l.Limit.Unit}"),
                string.Create(CultureInfo.InvariantCulture, $"{l.Limit.Limit} {l.Limit.Unit}"),
                (double)((l.Limit.Limit - l.Value) / l.Limit.Limit * 100),
                l.Limit.Entry)),
    ];
}
