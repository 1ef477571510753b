using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    private static Context ReadContext(WireReading reading, string path, V1.Context? wire)
    {
        if (wire is null)
        {
            return new Context();
        }

        return new Context
        {
            Register = wire.Register.ToDictionary(p => p.Key, p => ReadProfile(reading, $"{path}.register[\"{p.Key}\"]", p.Value), StringComparer.Ordinal),
            PreviousDeclarations = Each($"{path}.previous_declarations", wire.PreviousDeclarations, (p, d) => ReadPrevious(reading, p, d)),
            Findings = Each($"{path}.findings", wire.Findings, (p, f) => ReadFinding(reading, p, f)),
            Denials = Each($"{path}.denials", wire.Denials, (p, d) => ReadDenial(reading, p, d)),
            Alerts = Each($"{path}.alerts", wire.Alerts, (p, a) => ReadAlert(reading, p, a)),
            Enquiries = Each($"{path}.enquiries", wire.Enquiries, (p, e) => ReadEnquiry(reading, p, e)),
            EndUseChecks = Each($"{path}.end_use_checks", wire.EndUseChecks, (p, c) => ReadCheck(reading, p, c)),
        };
    }

    private static Finding ReadFinding(WireReading reading, string path, V1.Finding wire) => new()
    {
        Id = reading.Required($"{path}.id", wire.Id),
        Date = reading.Day($"{path}.date", wire.Date),
        Status = reading.Word<FindingStatus>($"{path}.status", wire.Status),
        Party = reading.Required($"{path}.party", wire.Party),
        Address = reading.Optional($"{path}.address", wire.Address),
        Phone = reading.Optional($"{path}.phone", wire.Phone),
        RegistrationNo = reading.Optional($"{path}.registration_number", wire.RegistrationNumber),
        Family = reading.Required($"{path}.family", wire.Family),
        Summary = reading.Required($"{path}.summary", wire.Summary),
        Source = reading.Optional($"{path}.source", wire.Source),
    };

    private static Denial ReadDenial(WireReading reading, string path, V1.Denial wire) => new()
    {
        Id = reading.Required($"{path}.id", wire.Id),
        Date = reading.Day($"{path}.date", wire.Date),
        Authority = reading.Optional($"{path}.authority", wire.Authority),
        Party = reading.Required($"{path}.party", wire.Party),
        RegistrationNo = reading.Optional($"{path}.registration_number", wire.RegistrationNumber),
        Family = reading.Required($"{path}.family", wire.Family),
        Country = reading.CountryOrNull($"{path}.country", wire.Country),
        Ground = reading.Required($"{path}.ground", wire.Ground),
        Similarity = reading.WordOrNull<DenialSimilarity>($"{path}.similarity", wire.Similarity),
    };

    private static Alert ReadAlert(WireReading reading, string path, V1.Alert wire) => new()
    {
        Id = reading.Required($"{path}.id", wire.Id),
        Type = reading.Word<AlertType>($"{path}.type", wire.Type),
        Issuer = reading.Optional($"{path}.issuer", wire.Issuer),
        Date = reading.Day($"{path}.date", wire.Date),
        ValidFrom = reading.DayOrNull($"{path}.valid_from", wire.ValidFrom),
        ValidTo = reading.DayOrNull($"{path}.valid_to", wire.ValidTo),
        Parties = Texts(reading, $"{path}.parties", wire.Parties),
        Family = reading.Optional($"{path}.family", wire.Family),
        Product = reading.Optional($"{path}.product", wire.Product),
        Text = reading.Required($"{path}.text", wire.Text),
    };

    private static Enquiry ReadEnquiry(WireReading reading, string path, V1.Enquiry wire) => new()
    {
        Date = reading.Day($"{path}.date", wire.Date),
        Supplier = reading.Optional($"{path}.supplier", wire.Supplier),
        Buyer = reading.Required($"{path}.buyer", wire.Buyer),
        Item = reading.Required($"{path}.item", wire.Item),
        Result = reading.Required($"{path}.result", wire.Result),
    };

    private static EndUseCheck ReadCheck(WireReading reading, string path, V1.EndUseCheck wire) => new()
    {
        Id = reading.Optional($"{path}.id", wire.Id),
        Date = reading.Day($"{path}.date", wire.Date),
        Type = reading.Word<EndUseCheckType>($"{path}.type", wire.Type),
        Party = reading.Optional($"{path}.party", wire.Party),
        Result = reading.Word<EndUseCheckResult>($"{path}.result", wire.Result),
        Text = reading.Optional($"{path}.text", wire.Text),
    };

    private static V1.Context ContextOf(Context context)
    {
        var wire = new V1.Context
        {
            PreviousDeclarations = { context.PreviousDeclarations.Select(PreviousOf) },
            Findings = { context.Findings.Select(FindingOf) },
            Denials = { context.Denials.Select(DenialOf) },
            Alerts = { context.Alerts.Select(AlertOf) },
            Enquiries =
            {
                context.Enquiries.Select(e => new V1.Enquiry
                {
                    Date = Day(e.Date),
                    Supplier = e.Supplier ?? "",
                    Buyer = e.Buyer,
                    Item = e.Item,
                    Result = e.Result,
                }),
            },
            EndUseChecks =
            {
                context.EndUseChecks.Select(c => new V1.EndUseCheck
                {
                    Id = c.Id ?? "",
                    Date = Day(c.Date),
                    Type = Codes<EndUseCheckType>.Word(c.Type),
                    Party = c.Party ?? "",
                    Result = Codes<EndUseCheckResult>.Word(c.Result),
                    Text = c.Text ?? "",
                }),
            },
        };
        foreach (var (party, profile) in context.Register)
        {
            wire.Register.Add(party, ProfileOf(profile));
        }

        return wire;
    }

    private static V1.Finding FindingOf(Finding finding) => new()
    {
        Id = finding.Id,
        Date = Day(finding.Date),
        Status = Codes<FindingStatus>.Word(finding.Status),
        Party = finding.Party,
        Address = finding.Address ?? "",
        Phone = finding.Phone ?? "",
        RegistrationNumber = finding.RegistrationNo ?? "",
        Family = finding.Family,
        Summary = finding.Summary,
        Source = finding.Source ?? "",
    };

    private static V1.Denial DenialOf(Denial denial) => new()
    {
        Id = denial.Id,
        Date = Day(denial.Date),
        Authority = denial.Authority ?? "",
        Party = denial.Party,
        RegistrationNumber = denial.RegistrationNo ?? "",
        Family = denial.Family,
        Country = Code(denial.Country),
        Ground = denial.Ground,
        Similarity = Codes<DenialSimilarity>.Word(denial.Similarity),
    };

    private static V1.Alert AlertOf(Alert alert) => new()
    {
        Id = alert.Id,
        Type = Codes<AlertType>.Word(alert.Type),
        Issuer = alert.Issuer ?? "",
        Date = Day(alert.Date),
        ValidFrom = Day(alert.ValidFrom),
        ValidTo = Day(alert.ValidTo),
        Parties = { alert.Parties },
        Family = alert.Family ?? "",
        Product = alert.Product ?? "",
        Text = alert.Text,
    };
}
