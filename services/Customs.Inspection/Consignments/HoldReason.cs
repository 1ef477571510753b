namespace Customs.Inspection.Consignments;

/// <summary>Who may lift a hold.</summary>
public enum HoldLifter
{
    /// <summary>Any officer of the inspection point.</summary>
    Officer,

    /// <summary>A supervisor who did not place it.</summary>
    Supervisor,

    /// <summary>Only the decision of a desk.</summary>
    Desk,
}

/// <summary>A reason for which goods may be held.</summary>
/// <param name="Code">H01 to H12.</param>
/// <param name="Text">What it means.</param>
/// <param name="LegalBasis">Legal basis when the officer names none.</param>
/// <param name="WorkingDays">Working days that its clock runs; 0 means that it has no end.</param>
/// <param name="Consequence">What the end of the clock means.</param>
/// <param name="Lifter">Who may lift the hold.</param>
public sealed record HoldReason(string Code, string Text, string LegalBasis, int WorkingDays, ClockConsequence Consequence, HoldLifter Lifter)
{
    /// <summary>Working days that its clock runs at most, with every extension. Default 60, this suite's own limit.</summary>
    public int MostWorkingDays { get; init; } = 60;

    /// <summary>
    /// The reasons in force. Ten working days of H02 and H03, thirty in exceptional cases: Article 21(4) of Regulation (EU) 2021/821. One day of H10: section 40 ZFdG wants a review at once.
    /// Three days of H11: section 98(2) StPO, confirmation by the court. Three days of H07 and H12 and ten of H08 are this suite's own service levels.
    /// </summary>
    public static IReadOnlyList<HoldReason> All { get; } =
    [
        new("H01", "Licence missing for listed goods", "Reg. (EU) 2021/821 Art. 3(1), 21(1)", 0, ClockConsequence.Hold, HoldLifter.Supervisor),
        new("H02", "Doubt about a licence", "Reg. (EU) 2021/821 Art. 21(3)(a), 21(4)", 10, ClockConsequence.Release, HoldLifter.Supervisor) { MostWorkingDays = 30 },
        new("H03", "Indications of a use under Article 4(1)", "Reg. (EU) 2021/821 Art. 4, 21(3)(b), 21(4)", 10, ClockConsequence.Release, HoldLifter.Supervisor) { MostWorkingDays = 30 },
        new("H04", "Transit of listed goods with indications of a use under Article 4(1)", "Reg. (EU) 2021/821 Art. 7; s. 44 AWV", 0, ClockConsequence.Hold, HoldLifter.Desk),
        new("H05", "Listed party: funds and goods are frozen", "restrictive-measures regulation of the listing", 0, ClockConsequence.Hold, HoldLifter.Desk),
        new("H06", "Embargoed goods", "restrictive-measures regulation of the country", 0, ClockConsequence.Hold, HoldLifter.Desk),
        new("H07", "Verification of the declaration and examination", "Reg. (EU) 952/2013 Art. 188 to 191; s. 27 AWG", 3, ClockConsequence.Review, HoldLifter.Officer),
        new("H08", "Information requested", "Reg. (EU) 952/2013 Art. 15, 188", 10, ClockConsequence.Review, HoldLifter.Officer),
        new("H09", "Danger to life, health or safety", "Reg. (EU) 952/2013 Art. 46; ADR; ICAO-TI", 0, ClockConsequence.Hold, HoldLifter.Officer),
        new("H10", "Securing to avert a danger to interests of section 4(1) AWG", "s. 40 ZFdG; ss. 6, 7 AWG", 1, ClockConsequence.Review, HoldLifter.Desk),
        new("H11", "Evidence in criminal proceedings", "ss. 94, 98, 111b StPO; ss. 17 to 19 AWG", 3, ClockConsequence.Review, HoldLifter.Desk),
        new("H12", "Random control", "Reg. (EU) 952/2013 Art. 46(1)", 3, ClockConsequence.Review, HoldLifter.Officer),
    ];

    /// <summary>The reason with a code, or null.</summary>
    public static HoldReason? Find(string code) => All.FirstOrDefault(r => r.Code == code);
}
