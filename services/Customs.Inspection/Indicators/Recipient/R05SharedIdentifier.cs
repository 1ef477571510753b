using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A party shares an identifier with somebody of another name who stood in a confirmed or open case: telephone or register number 1.0, address 0.7,
/// an address with many firms 0.1 and then not worth a word. Beside the registers of the dossier the network of all stored declarations is asked: there the way may have up to three
/// steps, each after the first counts half, and hubs join nobody. The path is told.</summary>
public sealed class R05SharedIdentifier() : Indicator("R05", Group.Network, 0.45, Source.Fatf, Source.Brewer, Source.UnPanels)
{
    private const int ManyFirms = 5;

    private static readonly string[] s_towerWords = ["tower", "plaza", "business cent", "serviced office"];

    /// <inheritdoc/>
    public override string Title => "Shares an identifier with a party of an earlier case";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        IndicatorResult.Hit? strongest = null;
        foreach (var finding in facts.Dossier.Context.Findings.Where(f => f.Status != FindingStatus.Refuted && f.Date <= facts.Day))
        {
            foreach (var party in facts.Declaration.Parties.Where(p => !PartyReading.IsLogisticsOnly(p) && !Names.Same(p.Name, finding.Party)))
            {
                var shared = Shared(party, facts.Profile(party), finding);
                if (shared.Strength > (strongest?.Strength ?? 0))
                {
                    strongest = new IndicatorResult.Hit(
                        shared.Strength,
                        $"The {PartyReading.RoleOf(party)} {PartyReading.Describe(party)} shares {shared.What} with {finding.Party}, known from case {finding.Id}: {finding.Summary}.",
                        new Evidence($"{facts.PathOf(party)}.{shared.Field}", shared.Value, "declaration"),
                        new Evidence("context.findings", finding.Id, finding.Source ?? "own case file"));
                }
            }
        }

        foreach (var path in facts.Network.Paths.Where(p => NetworkPaths.StrengthOf(p) > (strongest?.Strength ?? 0)))
        {
            strongest = OfPath(path);
        }

        return strongest is null ? Denied(facts) : strongest;
    }

    private static IndicatorResult.Hit OfPath(NetworkPath path) => new(
        NetworkPaths.StrengthOf(path),
        $"{NetworkPaths.Words(path)}; {path.End.Party}: {path.End.Summary} ({path.End.Day:yyyy-MM-dd}).",
        [
            .. path.Steps.Select(s => new Evidence("network", $"{s.Kind} {s.Value}: {s.From} - {s.To}", s.In.Length > 0 ? $"declaration {s.In}" : "stored history")),
            new Evidence("network", path.End.Reference, path.End.Kind.ToString().ToLowerInvariant()),
        ]);

    private static IndicatorResult Denied(Facts facts)
    {
        foreach (var denial in facts.Dossier.Context.Denials.Where(d => d.RegistrationNo is not null && d.Similarity != DenialSimilarity.None))
        {
            if (facts.Declaration.Parties.FirstOrDefault(p => !Names.Same(p.Name, denial.Party) && Same(p.Identifiers.RegistrationNo ?? facts.Profile(p)?.RegistrationNo, denial.RegistrationNo)) is { } party)
            {
                return new IndicatorResult.Hit(
                    1.0,
                    $"The {PartyReading.RoleOf(party)} {PartyReading.Describe(party)} shares its register number {denial.RegistrationNo} with {denial.Party}, who was denied a licence ({denial.Id}).",
                    new Evidence($"{facts.PathOf(party)}.identifiers.registrationNo", denial.RegistrationNo ?? "", "declaration"),
                    new Evidence("context.denials", denial.Id, denial.Authority ?? "licensing authority"));
            }
        }

        return IndicatorResult.Clear.Instance;
    }

    private static (double Strength, string What, string Field, string Value) Shared(Party party, Profile? profile, Finding finding)
    {
        if (Same(party.Contact.Phone, finding.Phone))
        {
            return (1.0, $"its telephone number {party.Contact.Phone}", "contact.phone", party.Contact.Phone ?? "");
        }

        var number = party.Identifiers.RegistrationNo ?? profile?.RegistrationNo;
        if (Same(number, finding.RegistrationNo))
        {
            return (1.0, $"its register number {number}", "identifiers.registrationNo", number ?? "");
        }

        if (finding.Address is { } address && SameAddress(party.Address, address) && !IsCrowded(party.Address, profile))
        {
            return (0.7, $"its address {party.Address.Street}, {party.Address.City}", "address.street", party.Address.Street ?? "");
        }

        return default;
    }

    private static bool Same(string? one, string? other) => one is { Length: >= 5 } && other is not null && Names.Digits(one) == Names.Digits(other);

    // The street as a whole must stand in the other address, with its number, and the town too.
    private static bool SameAddress(Address address, string other)
    {
        if (address.Street is not { Length: > 5 } street || !street.Any(char.IsAsciiDigit))
        {
            return false;
        }

        var folded = Names.Fold(other);
        return folded.Contains(Names.Fold(street), StringComparison.Ordinal) && folded.Contains(Names.Fold(address.City), StringComparison.Ordinal);
    }

    private static bool IsCrowded(Address address, Profile? profile) =>
        profile?.RegistrationsAtAddress >= ManyFirms
        || profile?.AddressType == AddressType.VirtualOffice
        || (profile?.RegistrationsAtAddress is null && s_towerWords.Any(w => address.Street?.Contains(w, StringComparison.OrdinalIgnoreCase) == true));
}
