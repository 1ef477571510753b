namespace Customs.Referral;

/// <summary>States what the desk presumes of the real recipient.</summary>
public static class Presuming
{
    /// <summary>Programmes that a report counts.</summary>
    public static readonly IReadOnlyList<string> Programmes = ["nuclear", "missile", "chemical", "biological", "drone", "military"];

    /// <summary>States it; a later statement replaces an earlier one, both stay in the events. Who has the case states it, also after the decision.</summary>
    public static CaseChange StatePresumption(this Case @case, string officer, string country, string programme, string ground, DateTimeOffset at) =>
        Verifying.MayVerify(@case, officer) ?? CaseChange.Of(
            @case,
            @case with { Programmes = [programme, .. @case.Programmes.Where(p => p != programme)] },
            "RecipientPresumed",
            officer,
            at,
            $"{country}, {programme}: {ground}");
}
