using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A party of the consignment stood in an earlier case. Confirmed 1.0, open suspicion 0.6, halved every five years;
/// a refuted case suppresses the same ground and never raises anything.</summary>
public sealed class R03EarlierCase() : Indicator("R03", Group.OwnFindings, 0.6, Source.Verfassungsschutz)
{
    private const double HalfLifeYears = 5;

    /// <inheritdoc/>
    public override string Title => "Earlier case, seizure or referral for a party";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        IndicatorResult result = IndicatorResult.Clear.Instance;
        foreach (var finding in facts.Dossier.Context.Findings.Where(f => f.Date <= facts.Day).OrderBy(f => f.Status))
        {
            if (facts.Declaration.Parties.FirstOrDefault(p => Names(p, facts.Profile(p), finding)) is not { } party)
            {
                continue;
            }

            var sentence = $"{PartyReading.Describe(party)} stood in case {finding.Id} of {finding.Date:yyyy-MM-dd}: {finding.Summary}.";
            Evidence[] fields = [new($"{facts.PathOf(party)}.name", party.Name, "declaration"), new("context.findings", finding.Id, $"own case {finding.Id}")];
            if (finding.Status == FindingStatus.Refuted)
            {
                return result is IndicatorResult.Clear ? new IndicatorResult.Suppressed($"refuted case {finding.Id}", sentence + " The suspicion was refuted.", fields) : result;
            }

            var decay = Math.Pow(0.5, (facts.Day.DayNumber - finding.Date.DayNumber) / (365.25 * HalfLifeYears));
            var strength = (finding.Status == FindingStatus.Confirmed ? 1.0 : 0.6) * decay;
            if (result is not IndicatorResult.Hit hit || hit.Strength < strength)
            {
                result = new IndicatorResult.Hit(strength, sentence, fields);
            }
        }

        return result;
    }

    private static bool Names(Party party, Profile? profile, Finding finding) =>
        string.Equals(party.Name, finding.Party, StringComparison.OrdinalIgnoreCase)
        || (finding.RegistrationNo is { } number && (number == party.Identifiers.RegistrationNo || number == profile?.RegistrationNo));
}
