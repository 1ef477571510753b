using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>The reason codes of a hold with their usual legal basis and clock (docs/holds.md). The service has the same table and decides.</summary>
public static class HoldReasons
{
    /// <summary>All reasons.</summary>
    public static IReadOnlyList<HoldReason> All =>
    [
        new("H01", Texts.Of("Licence missing for listed goods"), Texts.Of("Reg. (EU) 2021/821 Art. 3(1), 21(1)"), Texts.Of("until proof or refusal")),
        new("H02", Texts.Of("Doubt about a licence"), Texts.Of("Reg. (EU) 2021/821 Art. 21(3)(a), 21(4)"), Texts.Of("10 working days, 30 on request; then release")),
        new("H03", Texts.Of("Signs of WMD use of unlisted goods (catch-all)"), Texts.Of("Reg. (EU) 2021/821 Art. 4(1)(a), 21(3)(b), 21(4)"), Texts.Of("10 working days, 30 on request; then release")),
        new("H04", Texts.Of("Transit of listed goods with signs of WMD use"), Texts.Of("Reg. (EU) 2021/821 Art. 7; s. 44 AWV"), Texts.Of("until the licensing authority decides")),
        new("H05", Texts.Of("Listed party, freeze"), Texts.Of("the restrictive-measures regulation that applies"), Texts.Of("no end; the freeze stays")),
        new("H06", Texts.Of("Embargoed goods"), Texts.Of("the country regulation that applies"), Texts.Of("no end")),
        new("H07", Texts.Of("Declaration and goods are examined"), Texts.Of("UCC Art. 188-191; s. 27 AWG"), Texts.Of("the office's own service level")),
        new("H08", Texts.Of("Information was asked for"), Texts.Of("UCC Art. 15, 188"), Texts.Of("the day set in the request")),
        new("H09", Texts.Of("Danger to life or health"), Texts.Of("UCC Art. 46; ADR, IATA"), Texts.Of("at once")),
        new("H10", Texts.Of("Secured to avert a danger"), Texts.Of("s. 40 ZFdG; ss. 6, 7 AWG"), Texts.Of("review at once")),
        new("H11", Texts.Of("Evidence in criminal proceedings"), Texts.Of("ss. 94, 98, 111b StPO; ss. 17-19 AWG"), Texts.Of("confirmation by a court")),
        new("H12", Texts.Of("Random control"), Texts.Of("UCC Art. 46(1)"), Texts.Of("the office's own service level")),
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
