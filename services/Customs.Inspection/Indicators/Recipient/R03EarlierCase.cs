using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A party of the consignment stood in an earlier case: confirmed 1.0, open suspicion 0.6, halved every five years; a case of another matter counts half;
/// an enquiry of the party that was refused elsewhere 0.3. A refuted case lowers: it suppresses the suspicion it answered. Carriers and forwarders are R07's, since large ones appear in many cases.</summary>
public sealed class R03EarlierCase() : Indicator("R03", Group.OwnFindings, 0.6, Source.Verfassungsschutz)
{
    private const double HalfLifeYears = 5;
    private const double OtherMatter = 0.5;
    private const double RefusedEnquiry = 0.3;

    /// <inheritdoc/>
    public override string Title => "Earlier case, seizure or refusal for a party";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var cases = (from finding in facts.Dossier.Context.Findings
                     where finding.Date <= facts.Day
                     let party = facts.Declaration.Parties.FirstOrDefault(p => !PartyReading.IsLogisticsOnly(p) && IsOf(finding, p, facts.Profile(p)))
                     where party is not null
                     select (Finding: finding, Party: party)).ToList();
        var standing = cases.Where(c => c.Finding.Status == FindingStatus.Confirmed
            || (c.Finding.Status == FindingStatus.Suspicion && !cases.Exists(r => r.Finding.Status == FindingStatus.Refuted && r.Finding.Family == c.Finding.Family && r.Finding.Date >= c.Finding.Date))).ToList();
        if (standing.Count > 0)
        {
            var (finding, party) = standing.MaxBy(c => StrengthOf(c.Finding, facts.Day));
            return new IndicatorResult.Hit(StrengthOf(finding, facts.Day), Sentence(finding, party), Fields(facts, finding, party));
        }

        if (cases.Find(c => c.Finding.Status == FindingStatus.Refuted) is { Finding: { } refuted } old)
        {
            return new IndicatorResult.Suppressed($"refuted case {refuted.Id}", $"{Sentence(refuted, old.Party)} The suspicion was refuted.", Fields(facts, refuted, old.Party));
        }

        return Enquiries(facts);
    }

    private static IndicatorResult Enquiries(Facts facts)
    {
        foreach (var enquiry in facts.Dossier.Context.Enquiries.Where(e => e.Result.Contains("refus", StringComparison.OrdinalIgnoreCase)))
        {
            if (facts.Declaration.Parties.FirstOrDefault(p => !PartyReading.IsLogisticsOnly(p) && Names.Same(p.Name, enquiry.Buyer)) is { } party)
            {
                return new IndicatorResult.Hit(
                    RefusedEnquiry,
                    $"The {PartyReading.RoleOf(party)} {PartyReading.Describe(party)} asked {enquiry.Supplier ?? "another supplier"} for {enquiry.Item} on {enquiry.Date:yyyy-MM-dd}; result: {enquiry.Result}.",
                    new Evidence($"{facts.PathOf(party)}.name", party.Name, "declaration"),
                    new Evidence("context.enquiries", enquiry.Item, "own register"));
            }
        }

        return IndicatorResult.Clear.Instance;
    }

    private static double StrengthOf(Finding finding, DateOnly day) =>
        (finding.Status == FindingStatus.Confirmed ? 1.0 : 0.6)
        * Math.Pow(0.5, (day.DayNumber - finding.Date.DayNumber) / (365.25 * HalfLifeYears))
        * (finding.Family == "OTHER" ? OtherMatter : 1.0);

    private static bool IsOf(Finding finding, Party party, Profile? profile) =>
        Names.Same(party.Name, finding.Party)
        || (finding.RegistrationNo is { } number && (Same(number, party.Identifiers.RegistrationNo) || Same(number, profile?.RegistrationNo)));

    private static bool Same(string number, string? other) => other is not null && Names.Digits(number) == Names.Digits(other);

    private static string Sentence(Finding finding, Party party) =>
        $"The {PartyReading.RoleOf(party)} {PartyReading.Describe(party)} stood in case {finding.Id} of {finding.Date:yyyy-MM-dd} as {finding.Party}: {finding.Summary}.";

    private static Evidence[] Fields(Facts facts, Finding finding, Party party) =>
        [new($"{facts.PathOf(party)}.name", party.Name, "declaration"), new("context.findings", finding.Id, finding.Source ?? "own case file")];
}
