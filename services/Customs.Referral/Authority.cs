namespace Customs.Referral;

/// <summary>An authority that can be asked, with what it needs to know.</summary>
/// <param name="Code">LICENSING, CUSTOMS_CRIMINAL_OFFICE, INTELLIGENCE or PARTNER_CUSTOMS.</param>
/// <param name="Title">Name for people.</param>
/// <param name="LegalBasis">Law by which it may be told.</param>
/// <param name="WorkingDays">Working days that it has when none are set.</param>
/// <param name="Handling">Handling marks of every request to it.</param>
/// <param name="Needs">What a request to it carries; nothing else leaves.</param>
public sealed record Authority(string Code, string Title, string LegalBasis, int WorkingDays, IReadOnlyList<string> Handling, IReadOnlyList<CaseFact> Needs)
{
    /// <summary>Whether a country has to be chosen.</summary>
    public bool NeedsCountry { get; init; }

    /// <summary>
    /// The need-to-know table. The licensing authority judges goods, end use and recipient and keeps the denials itself; it needs neither payments nor others' alerts. The customs criminal office
    /// investigates all of the movement. Intelligence knows recipients and networks, not tariffs and prices. Partner customs abroad find the goods and see the recipient, and hear no suspicion.
    /// Ten working days of the licensing authority: Article 21(4) of Regulation (EU) 2021/821; the other deadlines are this suite's own.
    /// </summary>
    public static IReadOnlyList<Authority> All { get; } =
    [
        new(
            "CUSTOMS_CRIMINAL_OFFICE",
            "Customs criminal office (Zollkriminalamt)",
            "s. 3 ZFdG",
            5,
            ["FOR OFFICIAL USE ONLY", "RETURN OR DESTROY AFTER USE"],
            [
                CaseFact.Movement, CaseFact.Goods, CaseFact.Codes, CaseFact.Amounts, CaseFact.Value, CaseFact.Technical, CaseFact.Control, CaseFact.Exporter, CaseFact.Recipient, CaseFact.OtherParties,
                CaseFact.Identifiers, CaseFact.Route, CaseFact.EndUse, CaseFact.Papers, CaseFact.Payment, CaseFact.Hold, CaseFact.Gates, CaseFact.Procurement, CaseFact.Use, CaseFact.Known, CaseFact.Earlier,
            ]),
        new(
            "INTELLIGENCE",
            "Domestic intelligence service",
            "s. 18 BVerfSchG",
            10,
            ["FOR OFFICIAL USE ONLY", "ORIGINATOR CONTROL: no onward transfer without the desk"],
            [
                CaseFact.Goods, CaseFact.Technical, CaseFact.Exporter, CaseFact.Recipient, CaseFact.OtherParties, CaseFact.Identifiers, CaseFact.Route, CaseFact.EndUse, CaseFact.Procurement, CaseFact.Use,
                CaseFact.Known, CaseFact.Earlier, CaseFact.Alerts,
            ]),
        new(
            "LICENSING",
            "Licensing authority (BAFA)",
            "Reg. (EU) 2021/821 Art. 21(4)",
            10,
            ["FOR OFFICIAL USE ONLY"],
            [
                CaseFact.Movement, CaseFact.Goods, CaseFact.Codes, CaseFact.Amounts, CaseFact.Value, CaseFact.Technical, CaseFact.Control, CaseFact.Exporter, CaseFact.Recipient, CaseFact.Route, CaseFact.EndUse,
                CaseFact.Papers, CaseFact.Hold, CaseFact.Gates, CaseFact.Procurement, CaseFact.Use, CaseFact.Known, CaseFact.Denials,
            ]),
        new(
            "PARTNER_CUSTOMS",
            "Partner customs administration",
            "Reg. (EC) 515/97 Art. 4, or the agreement on mutual assistance with the country",
            30,
            ["FOR THE RECEIVING CUSTOMS ADMINISTRATION ONLY", "NO ONWARD TRANSFER"],
            [CaseFact.Movement, CaseFact.Goods, CaseFact.Codes, CaseFact.Amounts, CaseFact.Recipient, CaseFact.Route])
        {
            NeedsCountry = true,
        },
    ];

    /// <summary>The authority with a code, or null.</summary>
    public static Authority? Find(string code) => All.FirstOrDefault(a => a.Code == code);
}
