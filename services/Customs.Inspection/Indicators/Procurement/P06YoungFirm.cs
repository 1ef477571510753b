using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>End user, consignee or buyer was founded shortly before the order, or lay dormant and woke up. Younger than 6 months 1.0, than 12 months 0.8, than 24 months 0.5,
/// on the day of declaration; half of it when a known parent stands behind it
/// (joint venture, spin-off, project company), and explained by the guarantee of a parent on file.</summary>
public sealed class P06YoungFirm() : Indicator("P06", Group.PartyProfile, 0.2, Source.Fatf, Source.Brewer, Source.Verfassungsschutz)
{
    private static readonly Phrases s_woken = new("dormant*|re activated|reactivated|revived|shelf company|shell company|restored to the register|ruhend*|reaktiviert*|vorratsgesellschaft*|mantelgesellschaft*|en sommeil|reactivee|gayri faal|yeniden faal*|возобнов*");

    private static readonly Phrases s_guarantee = new("parent company guarantee*|parent guarantee*|guarantee of the parent|letter of comfort|comfort letter|patronatserklarung*|garantie de la societe mere|lettre de confort|ana sirket garanti*|гарантия материнской");

    /// <inheritdoc/>
    public override string Title => "Recently founded or re-activated firm";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var parties = Recipients.All(facts).Concat(facts.InRole(PartyRole.Buyer)).Distinct().ToList();
        IndicatorResult.Hit? strongest = null;
        var known = false;
        foreach (var party in parties)
        {
            var profile = Recipients.ProfileOf(facts, party);
            if (Woken(profile) is { } words)
            {
                known = true;
                strongest = Stronger(strongest, new IndicatorResult.Hit(0.8, $"{PartyReading.Describe(party)} was dormant and has just become active again: \"{words}\".",
                    new Evidence($"context.register.{party.Ref}.activity", words, "register")));
            }

            if (profile?.Founded is not { } founded)
            {
                continue;
            }

            known = true;
            var strength = Strength(founded, facts.Day) * (profile.Parent is null ? 1.0 : 0.5);
            if (strength > 0)
            {
                var parent = profile.Parent is null ? "" : $" Its parent is {profile.Parent}.";
                strongest = Stronger(strongest, new IndicatorResult.Hit(strength, $"{PartyReading.Describe(party)} was founded on {founded:yyyy-MM-dd}, {Age(founded, facts.Day)} before the declaration.{parent}",
                    new Evidence($"context.register.{party.Ref}.founded", $"{founded:yyyy-MM-dd}", "register")));
            }
        }

        if (strongest is not null && facts.Dossier.Accompanying.OtherDocuments.FirstOrDefault(s_guarantee.IsIn) is { } guarantee)
        {
            return new IndicatorResult.Suppressed($"guarantee: {guarantee}", $"{strongest.Sentence} A parent stands behind it: {guarantee}.", strongest.Fields);
        }

        return strongest is not null ? strongest
            : known ? IndicatorResult.Clear.Instance
            : parties.Count == 0 ? new IndicatorResult.NotEvaluable("declaration.parties[CONSIGNEE]", "Who gets the goods?")
            : new IndicatorResult.NotEvaluable([.. parties.Select(p => new MissingField($"context.register.{p.Ref}.founded", $"Since when does {PartyReading.Describe(p)} exist?"))]);
    }

    private static double Strength(DateOnly founded, DateOnly day) =>
        founded.AddMonths(6) > day ? 1.0 : founded.AddMonths(12) > day ? 0.8 : founded.AddMonths(24) > day ? 0.5 : 0;

    private static string Age(DateOnly founded, DateOnly day)
    {
        var months = ((day.Year - founded.Year) * 12) + day.Month - founded.Month - (day.Day < founded.Day ? 1 : 0);
        return months < 1 ? "less than a month" : months == 1 ? "one month" : $"{months} months";
    }

    private static string? Woken(Profile? profile) => profile is null ? null
        : s_woken.IsIn(profile.Activity) ? profile.Activity
        : profile.NameHistory.FirstOrDefault(s_woken.IsIn);

    private static IndicatorResult.Hit Stronger(IndicatorResult.Hit? one, IndicatorResult.Hit other) => one is null || other.Strength > one.Strength ? other : one;
}
