namespace Customs.Inspection.Indicators;

/// <summary>A published text that an indicator takes its idea from.</summary>
/// <param name="Key">Short key.</param>
/// <param name="Text">What it is and where it stands.</param>
public sealed record Source(string Key, string Text)
{
    /// <summary>US "Know Your Customer" guidance.</summary>
    public static readonly Source Bis732 = new("BIS732", "15 CFR Part 732 Supplement No. 3, Know Your Customer guidance and red flags");

    /// <summary>EU red flags for companies.</summary>
    public static readonly Source Eu1318 = new("EU1318", "Commission Recommendation (EU) 2019/1318, Annex 2, red flags relating to suspicious enquiries");

    /// <summary>EU red flags for research.</summary>
    public static readonly Source Eu1700 = new("EU1700", "Commission Recommendation (EU) 2021/1700, internal compliance programmes for research");

    /// <summary>Wassenaar questions.</summary>
    public static readonly Source Wassenaar = new("WA", "Wassenaar Arrangement, List of Advisory Questions for Industry");

    /// <summary>FATF typologies.</summary>
    public static readonly Source Fatf = new("FATF", "FATF, proliferation financing: typologies 2008, guidance 2018 Annex A, risk assessment 2021");

    /// <summary>UN panels of experts.</summary>
    public static readonly Source UnPanels = new("UNPOE", "UN Panels of Experts, resolutions 1929 and 1718, annual reports");

    /// <summary>German domestic intelligence.</summary>
    public static readonly Source Verfassungsschutz = new("BFV", "Reports of the German domestic-intelligence services, federation and states");

    /// <summary>Proliferation-finance study.</summary>
    public static readonly Source Brewer = new("BREWER", "J. Brewer, Study of Typologies of Financing of WMD Proliferation, King's College London 2017");

    /// <summary>Illicit-procurement case studies.</summary>
    public static readonly Source Isis = new("ISIS", "Institute for Science and International Security, illicit-procurement case studies");

    /// <summary>The dual-use regulation.</summary>
    public static readonly Source Reg821 = new("LAW821", "Regulation (EU) 2021/821");

    /// <summary>Risk practice of customs.</summary>
    public static readonly Source Ics2 = new("ICS2", "ICS2 and WCO strategic trade control enforcement practice");

    /// <summary>Own engineering.</summary>
    public static readonly Source Own = new("OWN", "own engineering, no single published source");
}
