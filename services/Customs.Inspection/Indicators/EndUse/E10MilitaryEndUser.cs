using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>The end user is a military, defence-research, nuclear or launch-vehicle body while the stated use is civil. Register sector and affiliations decide;
/// a space agency or a university of a trusted partner state does not count.</summary>
public sealed class E10MilitaryEndUser() : Indicator("E10", Group.EndUseStatement, 0.4, Source.Eu1318, Source.Eu1700)
{
    private static readonly string[] s_military = ["military", "defence", "defense", "army", "munition", "ordnance", "weapon", "rocket force", "missile unit"];

    /// <inheritdoc/>
    public override string Title => "Military, nuclear or rocket body behind a civil use";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var users = facts.InRole(PartyRole.EndUser).Concat(facts.InRole(PartyRole.Consignee)).Distinct().ToList();
        var statement = CivilUse.Statement(facts);
        foreach (var user in users.Where(u => !Places.CountryMeasures.IsTrusted(u.Address.Country)))
        {
            if (facts.Profile(user)?.Sector is { } sector and not Sector.Civil && !(statement is not null && s_military.Any(w => statement.Contains(w, StringComparison.OrdinalIgnoreCase))))
            {
                return new IndicatorResult.Hit(
                    1.0,
                    $"The {Indicators.PartyReading.RoleOf(user)} {PartyReading.Describe(user)} is a {Words(sector)} body; the stated use is {(statement is null ? "not given" : $"\"{statement}\"")}.",
                    new Evidence($"context.register.{user.Ref}.sector", sector.ToString(), "register"),
                    new Evidence("accompanying.endUse.statement", statement ?? "(none)", "papers"));
            }
        }

        if (users.Exists(u => facts.Profile(u)?.Sector is not null) || !Sensitivity.IsSensitive(facts))
        {
            return IndicatorResult.Clear.Instance;
        }

        return users.Exists(u => facts.Profile(u) is not null)
            ? IndicatorResult.Clear.Instance
            : new IndicatorResult.NotEvaluable("context.register", "In which sector does the end user work, and who owns it?");
    }

    private static string Words(Sector sector) => sector switch
    {
        Sector.Civil => "civil",
        Sector.Military => "military",
        Sector.DefenceResearch => "defence-research",
        Sector.Nuclear => "nuclear",
        Sector.SpaceLaunch => "space-launch",
        _ => throw new ArgumentOutOfRangeException(nameof(sector), sector, "unknown sector"),
    };
}
