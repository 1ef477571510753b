using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>Trade words of other languages, in folded form, with the English that lists use. Persian and Arabic stand here without their short vowels.</summary>
internal static class ForeignTradeWords
{
    private const string Table =
        // Russian and Ukrainian, as Cyrillic folds and as lists romanise it.
        "zavod plant|zavody plants|kompaniya company|kompaniia company|korporatsiya corporation|gruppa group|banka bank|obyedinenie association|obedinenie association|obiedinenie association|" +
        "nauchno scientific|nauchnyy scientific|proizvodstvennoe production|proizvodstvennyy production|issledovatelskiy research|issledovatelskii research|institut institute|" +
        "mashinostroitelnyy machinebuilding|mashinostroitelny machinebuilding|gosudarstvennaya state|gosudarstvennyy state|gosudarstvennoye state|federalnoe federal|federalnaya federal|" +
        "rossiyskaya russian|rossiiskaya russian|rossiyskie russian|rossiyskiy russian|rossii russia|zheleznye rail|dorogi ways|universitet university|tekhnologii technology|sistemy systems|" +
        "elektronika electronics|dlya for|obshchestvo society|torgovyy trading|torgovy trading|dom house|promyshlennaya industrial|promyshlennost industry|aviatsionnaya aviation|tsentr center|" +
        "byuro bureau|konstruktorskoe design|upravlenie directorate|sudostroitelnyy shipbuilding|infrastruktura infrastructure|" +
        // Persian and Arabic.
        "shrkt company|shrkat companies|bank bank|bnk bank|sanay industries|snay industries|snaya industries|daneshgah university|danshgah university|jamah university|mwssh institute|mwsst foundation|" +
        "sazman organization|grwh group|mjmwah group|lwa division|mntzry montazeri|khbrgzary news|frhngy cultural|bazsazy reconstruction|stad headquarters|sndwq fund|tws development|twsh development|mly national|" +
        "jmhwry republic|aslamy islamic|iran iran|ayran iran|azady azadi|trabry transport|hwapymayy airlines|hwayy air|hwafda aerospace|nft oil|gaz gas|bazrgany trading|tjart trade|altjarh trading|lltjarh trading|altjart trading|" +
        "alsnayat industries|alamh general|aldwlyt international|aldwlyh international|byn international|almlly international|tknwlwzhy technology|mhndsy engineering|pzhwhshgah research institute|mrkz center|" +
        "wzart ministry|dfa defense|nyrwy force|spah corps|pasdaran guardian|anqlab revolution|qds qods|" +
        // Turkish, German, French, Spanish, Italian, Malay and Indonesian.
        "sanayi industry|ticaret trade|ithalat import|ihracat export|makina machinery|makine machinery|insaat construction|teknoloji technology|denizcilik shipping|" +
        "industrie industry|industrien industries|handels trading|handel trading|maschinenbau machinery|maschinen machinery|technik technology|gruppe group|" +
        "societe company|compagnie company|internationale international|commerce trading|groupe group|banque bank|" +
        "empresa company|compania company|comercial commercial|comercializadora trading|industrias industries|internacional international|banco bank|grupo group|servicios services|importadora import|exportadora export|" +
        "societa company|internazionale international|gruppo group|industria industry|syarikat company|perusahaan company|perdagangan trading|zhongguo china|jinchukou import export|keji technology|gongsi company|zonggongsi corporation|maoyi trading|guoji international|dianzi electronics|jixie machinery|jingmi precision|" +
        "gongye industry|daxue university|hangkong aviation|hangtian aerospace|yanjiusuo research institute|jituan group|youxian co|yinhang bank";

    private static readonly FrozenDictionary<string, string> Words = Table.Split('|')
        .Select(row => row.Split(' ', 2))
        .GroupBy(p => p[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.First()[1].Split(' ')[0], StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The English of a folded word, or null.</summary>
    public static string? Translate(string folded) => Words.GetValueOrDefault(folded);
}
