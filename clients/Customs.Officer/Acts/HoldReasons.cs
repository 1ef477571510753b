namespace Customs.Officer.Acts;

/// <summary>The reason codes of a hold with their usual legal basis and clock (docs/holds.md). The service has the same table and decides.</summary>
public static class HoldReasons
{
    /// <summary>All reasons.</summary>
    public static IReadOnlyList<HoldReason> All { get; } =
    [
        new("H01", "Licence missing for listed goods", "Reg. (EU) 2021/821 Art. 3(1), 21(1)", "until proof or refusal"),
        new("H02", "Doubt about a licence", "Reg. (EU) 2021/821 Art. 21(3)(a), 21(4)", "10 working days, 30 on request; then release"),
        new("H03", "Signs of WMD use of unlisted goods (catch-all)", "Reg. (EU) 2021/821 Art. 4(1)(a), 21(3)(b), 21(4)", "10 working days, 30 on request; then release"),
        new("H04", "Transit of listed goods with signs of WMD use", "Reg. (EU) 2021/821 Art. 7; s. 44 AWV", "until the licensing authority decides"),
        new("H05", "Listed party, freeze", "the restrictive-measures regulation that applies", "no end; the freeze stays"),
        new("H06", "Embargoed goods", "the country regulation that applies", "no end"),
        new("H07", "Declaration and goods are examined", "UCC Art. 188-191; s. 27 AWG", "the office's own service level"),
        new("H08", "Information was asked for", "UCC Art. 15, 188", "the day set in the request"),
        new("H09", "Danger to life or health", "UCC Art. 46; ADR, IATA", "at once"),
        new("H10", "Secured to avert a danger", "s. 40 ZFdG; ss. 6, 7 AWG", "review at once"),
        new("H11", "Evidence in criminal proceedings", "ss. 94, 98, 111b StPO; ss. 17-19 AWG", "confirmation by a court"),
        new("H12", "Random control", "UCC Art. 46(1)", "the office's own service level"),
    ];

    /// <summary>The reason of a code, or null.</summary>
    public static HoldReason? Of(string code) => All.FirstOrDefault(reason => reason.Code == code);
}

/// <summary>A reason for a hold.</summary>
/// <param name="Code">Code.</param>
/// <param name="Words">In words.</param>
/// <param name="LegalBasis">Usual legal basis.</param>
/// <param name="Clock">Usual clock and what its end means.</param>
public sealed record HoldReason(string Code, string Words, string LegalBasis, string Clock);
