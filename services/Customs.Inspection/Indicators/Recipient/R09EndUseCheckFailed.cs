using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>The latest end-use check of a party failed or was refused (1.0), or could not be done (0.5: host countries schedule slowly). A check passed later answers it.</summary>
public sealed class R09EndUseCheckFailed() : Indicator("R09", Group.Authority, 0.4, Source.Bis732)
{
    /// <inheritdoc/>
    public override string Title => "End-use check failed, refused or impossible";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        foreach (var party in facts.Declaration.Parties.Where(p => !PartyReading.IsLogisticsOnly(p)))
        {
            var checks = facts.Dossier.Context.EndUseChecks.Where(c => c.Date <= facts.Day && (c.Party is null || Names.Same(c.Party, party.Name))).OrderBy(c => c.Date).ToList();
            if (checks is [.., var last] && last.Result != EndUseCheckResult.Passed && IsReceiver(party))
            {
                return new IndicatorResult.Hit(
                    last.Result == EndUseCheckResult.NotPossible ? 0.5 : 1.0,
                    $"The end-use check of {PartyReading.Describe(party)} on {last.Date:yyyy-MM-dd} {Words(last.Result)}{(last.Text is null ? "." : $": {last.Text}.")}",
                    new Evidence("context.endUseChecks", last.Id ?? $"{last.Date:yyyy-MM-dd}", "end-use check"));
            }
        }

        return IndicatorResult.Clear.Instance;
    }

    private static bool IsReceiver(Party party) => party.Roles.Any(r => r is PartyRole.Consignee or PartyRole.EndUser or PartyRole.Buyer);

    private static string Words(EndUseCheckResult result) => result switch
    {
        EndUseCheckResult.Failed => "failed",
        EndUseCheckResult.Refused => "was refused",
        EndUseCheckResult.NotPossible => "could not be done",
        EndUseCheckResult.Passed => "was passed",
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "unknown result"),
    };
}
