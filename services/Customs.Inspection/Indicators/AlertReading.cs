using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators;

/// <summary>Whether an alert is in force and about these goods.</summary>
public static class AlertReading
{
    /// <summary>An alert without an end is taken as in force for this long after its issue; an old alert without a date must not live for ever.</summary>
    private const int OpenEndedYears = 5;

    /// <summary>Whether the alert is in force on a day.</summary>
    public static bool IsInForce(Alert alert, DateOnly day) =>
        (alert.ValidFrom ?? alert.Date) <= day
        && (alert.ValidTo is { } to ? day <= to : day <= alert.Date.AddYears(OpenEndedYears));

    /// <summary>Whether the alert is about the goods of the consignment: the same family, or no family named at all.</summary>
    public static bool NamesGoods(Alert alert, Facts facts) =>
        alert.Family is null || facts.Declaration.GoodsItems.Any(i => facts.Answer(i)?.Family == alert.Family);
}
