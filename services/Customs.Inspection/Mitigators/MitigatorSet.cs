namespace Customs.Inspection.Mitigators;

/// <summary>The mitigators with their factors.</summary>
public static class MitigatorSet
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<Mitigator> All { get; } =
    [
        new("M01", "Valid licence covers item, parties and quantity", ["E01", "E02", "E05", "E06", "E07", "E09", "P28"], 0.1, PaperMitigators.LicenceCovers),
        new("M02", "End-use certificate checked with its issuer", ["P01", "P02", "P03", "P04", "P28", "E09"], 0.3, PaperMitigators.VerifiedCertificate),
        new("M03", "Manufacturer installs at a site that is known", ["P05", "P12", "P25", "E02", "E04"], 0.4, TradeMitigators.ManufacturerInstalls),
        new("M04", "Five years of unproblematic trade in the same goods between the same parties", ["P02", "P04", "P06", "P09", "P12", "P32", "E02"], 0.5, TradeMitigators.LongTrade),
        new("M05", "Destination of the EU001 group and the end user's site is verified", ["E01", "E02", "P12"], 0.5, TradeMitigators.TrustedDestination),
        new("M06", "Humanitarian or medical goods, plainly uncontrolled", ["E03", "E09", "P09", "R07"], 0.3, PaperMitigators.Humanitarian),
        new("M07", "This very match was cleared before and the entry has not changed", ["R01"], 0.0, PartyMitigators.ClearedMatch),
        new("M08", "Binding tariff information or zero notice", ["P18", "P20", "P21", "E01"], 0.2, PaperMitigators.ZeroNotice),
        new("M09", "Exporter is an authorised economic operator", ["P19", "P27", "P32"], 0.6, PartyMitigators.AuthorisedExporter),
        new("M10", "A frame contract explains repeated small call-offs", ["P15"], 0.1, TradeMitigators.FrameContract),
    ];

    /// <summary>Those that apply.</summary>
    public static IReadOnlyList<AppliedMitigator> Apply(Facts facts) =>
        [.. All.Select(m => (Mitigator: m, Reason: m.Find(facts))).Where(m => m.Reason is not null).Select(m => new AppliedMitigator(m.Mitigator, m.Reason ?? ""))];
}
