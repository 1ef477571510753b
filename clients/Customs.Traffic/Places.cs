namespace Customs.Traffic;

/// <summary>A place that trades.</summary>
/// <param name="Country">Country code.</param>
/// <param name="City">City.</param>
/// <param name="Port">UN/LOCODE of its port or airport.</param>
/// <param name="Dial">Telephone prefix with the country.</param>
/// <param name="Street">Word for a street there, with a place for its name.</param>
/// <param name="LegalForm">What a firm there is called.</param>
internal sealed record Place(string Country, string City, string Port, string Dial, string Street, string LegalForm);

/// <summary>The places that sample traffic goes from and to.</summary>
internal static class Places
{
    /// <summary>Where exporters sit.</summary>
    public static IReadOnlyList<Place> Of { get; } =
    [
        new("DE", "Kempten", "DEHAM", "+49 831 555", "{0}str.", "GmbH"),
        new("DE", "Neuss", "DEBRV", "+49 2131 555", "{0}str.", "GmbH & Co. KG"),
        new("DE", "Jena", "DEHAM", "+49 3641 555", "{0}weg", "AG"),
        new("NL", "Eindhoven", "NLRTM", "+31 40 555", "{0}straat", "B.V."),
        new("IT", "Bergamo", "ITGOA", "+39 035 555", "Via {0}", "S.r.l."),
        new("FR", "Grenoble", "FRLEH", "+33 4 55 55", "Rue {0}", "S.A.S."),
        new("AT", "Linz", "DEHAM", "+43 732 555", "{0}gasse", "GmbH"),
        new("PL", "Poznan", "PLGDN", "+48 61 555", "ul. {0}", "Sp. z o.o."),
    ];

    /// <summary>Where their customers sit: mostly near and large markets, some far ones, among them places through which much is passed on.</summary>
    public static IReadOnlyList<Place> To { get; } =
    [
        new("CH", "Winterthur", "CHBSL", "+41 52 555", "{0}strasse", "AG"),
        new("GB", "Leeds", "GBFXT", "+44 113 496", "{0} Road", "Ltd"),
        new("NO", "Trondheim", "NOTRD", "+47 73 55", "{0}veien", "AS"),
        new("US", "Cleveland", "USNYC", "+1 216 555", "{0} Avenue", "Inc."),
        new("CA", "Hamilton", "CAHAL", "+1 905 555", "{0} Street", "Ltd."),
        new("JP", "Nagoya", "JPNGO", "+81 52 555", "{0} 2-chome", "K.K."),
        new("KR", "Daejeon", "KRPUS", "+82 42 555", "{0}-ro", "Co., Ltd."),
        new("BR", "Joinville", "BRSSZ", "+55 47 5555", "Rua {0}", "Ltda."),
        new("MX", "Monterrey", "MXVER", "+52 81 5555", "Calle {0}", "S.A. de C.V."),
        new("IN", "Pune", "INNSA", "+91 20 5555", "{0} Road", "Pvt. Ltd."),
        new("TR", "Bursa", "TRGEM", "+90 224 555", "{0} Cad.", "A.S."),
        new("ZA", "Durban", "ZADUR", "+27 31 555", "{0} Road", "(Pty) Ltd"),
        new("AE", "Sharjah", "AEJEA", "+971 6 555", "{0} Street", "LLC"),
        new("MY", "Johor Bahru", "MYPKG", "+60 7 555", "Jalan {0}", "Sdn Bhd"),
        new("HK", "Kowloon", "HKHKG", "+852 555", "{0} Street", "Ltd"),
        new("VN", "Hai Phong", "VNHPH", "+84 225 555", "Duong {0}", "JSC"),
    ];
}
