using Customs.Primitives;

namespace Customs.Inspection.Assessing;

/// <summary>Legal bases as texts for notices, with the day they are asked for: before 9 September 2021 the dual-use law was Regulation (EC) No 428/2009.</summary>
public static class Law
{
    private static readonly DateOnly s_begin = new(2009, 8, 27);
    private static readonly DateOnly s_lastOld = new(2021, 9, 8);
    private static readonly DateOnly s_new = new(2021, 9, 9);

    private static readonly Dated<Texts> s_dualUse = new(
    [
        new(s_begin, s_lastOld, new Texts(
            "Reg. (EC) 428/2009 Art. 3(1), 16(1) (authorisation for Annex I items; exporter proves it)",
            "Reg. (EC) 428/2009 Art. 16(3)(a) (licence conditions, circumstances changed)",
            "Reg. (EC) 428/2009 Art. 4(1)-(3) (letter)",
            "Reg. (EC) 428/2009 Art. 4(1)(a) (catch-all, WMD use)",
            "Reg. (EC) 428/2009 Art. 16(3)(b), 16(4) (suspend, consult; 10, at most 30 working days)",
            "Reg. (EC) 428/2009 Art. 6 (transit)"), "Regulation (EC) No 428/2009"),
        new(s_new, null, new Texts(
            "Reg. (EU) 2021/821 Art. 3(1), 21(1) (authorisation for Annex I items; exporter proves it)",
            "Reg. (EU) 2021/821 Art. 12, 21(3)(a) (licence conditions, circumstances changed)",
            "Reg. (EU) 2021/821 Art. 4(1)-(3) (letter)",
            "Reg. (EU) 2021/821 Art. 4(1)(a) (catch-all, WMD use)",
            "Reg. (EU) 2021/821 Art. 21(3)(b), 21(4) (suspend, consult; 10, at most 30 working days)",
            "Reg. (EU) 2021/821 Art. 7 (transit)"), "Regulation (EU) 2021/821"),
    ]);

    /// <summary>Duty to declare correctly.</summary>
    public static string CorrectDeclaration => "UCC Art. 15 (correct and complete information)";

    /// <summary>Verification and examination.</summary>
    public static string Examination => "UCC Art. 188-191 (verification, examination, samples)";

    /// <summary>Freeze and ban on making resources available.</summary>
    public static string Freeze => "applicable restrictive-measures regulation (freeze)";

    /// <summary>Duty to show goods.</summary>
    public static string ShowGoods => "s. 27 AWG (show goods on demand)";

    /// <summary>Random controls.</summary>
    public static string RandomControl => "UCC Art. 46(1) (controls including random checks)";

    /// <summary>The exporter proves the authorisation.</summary>
    public static string ProofOfAuthorisation(DateOnly day) => On(day).Proof;

    /// <summary>Conditions of a licence.</summary>
    public static string LicenceConditions(DateOnly day) => On(day).Conditions;

    /// <summary>Letter that makes goods subject to authorisation.</summary>
    public static string InformationLetter(DateOnly day) => On(day).Letter;

    /// <summary>Catch-all for unlisted goods.</summary>
    public static string CatchAll(DateOnly day) => On(day).CatchAll;

    /// <summary>Suspension and consultation.</summary>
    public static string Suspend(DateOnly day) => On(day).Suspend;

    /// <summary>Transit.</summary>
    public static string Transit(DateOnly day) => On(day).Transit;

    private static Texts On(DateOnly day) => (s_dualUse.On(day) ?? s_dualUse.Periods[0]).Value;

    private sealed record Texts(string Proof, string Conditions, string Letter, string CatchAll, string Suspend, string Transit);
}
