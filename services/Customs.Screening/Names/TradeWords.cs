using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>Abbreviations as typed on manifests, and inflections of trade words, with the one form that names are compared in.</summary>
internal static class TradeWords
{
    private const string Table =
        "intl international|int international|inter international|internat international|trdg trading|tdg trading|trad trading|trading trading|traders trading|trader trading|trade trading|mfg manufacturing|mfr manufacturing|" +
        "manufacture manufacturing|manufacturers manufacturing|manufacturer manufacturing|svc services|svcs services|srvcs services|srvces services|srvs services|serv services|service services|grp group|gp group|groups group|" +
        "ind industries|inds industries|indus industries|industry industries|industrial industries|tech technology|technol technology|technologies technology|technological technology|technical technology|" +
        "elec electronics|elect electronics|electronic electronics|electro electronics|engg engineering|eng engineering|engr engineering|engineers engineering|engineer engineering|mach machinery|machine machinery|machineries machinery|" +
        "equip equipment|eqpt equipment|equipments equipment|dev development|devt development|dept department|inst institute|univ university|natl national|govt government|gov government|gen general|genl general|" +
        "imp import|exp export|impex importexport|imports import|exports export|importers import|exporters export|cie company|comp company|cos companies|hldg holding|hldgs holding|holdings holding|bros brothers|assoc association|" +
        "assn association|mgmt management|mgt management|prod products|prods products|product products|sys systems|system systems|syst systems|chem chemical|chemicals chemical|pharm pharmaceutical|pharma pharmaceutical|" +
        "petro petroleum|petrol petroleum|constr construction|const construction|transp transport|transportation transport|shpg shipping|shipg shipping|log logistics|logis logistics|maint maintenance|lab laboratory|labs laboratory|" +
        "laboratories laboratory|res research|sci science|sciences science|scientific science|met metal|metals metal|mtls materials|material materials|aero aerospace|avn aviation|ent enterprise|enterprises enterprise|entp enterprise|" +
        "centre center|ctr center|cntr center|center center|defence defense|def defense|bldg building|bld building|org organization|organisation organization|corps corps|centr center|plants plant|factories factory|works works|" +
        "suppliers supply|supplies supply|supplier supply|networks network|solution solutions|instruments instrument|instrumentation instrument|semiconductors semiconductor|comms communication|communications communication|telecom telecommunications|" +
        "telecommunication telecommunications|aircraft aircraft|airline airlines|airway airlines|airways airlines|foundations foundation|fdn foundation|ministries ministry|min ministry|jnt joint|st saint|mt mount|" +
        "korean korea|choson korea|chosun korea|dprk korea|mohd muhammad|md muhammad|muh muhammad|mhd muhammad|wm william|chas charles|geo george|jos joseph|jr junior|sr senior";

    private static readonly FrozenDictionary<string, string> Words = Table.Split('|')
        .Select(row => row.Split(' ', 2))
        .DistinctBy(p => p[0], StringComparer.Ordinal)
        .ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that say nothing about who a party is; they go when others remain.</summary>
    private static readonly FrozenSet<string> Empty = new[]
    {
        "the", "of", "and", "for", "und", "et", "y", "e", "i", "des", "du", "fka", "aka", "nka", "aka", "messrs", "mr", "mrs", "ms", "miss", "dr", "prof", "mv", "ms", "mt", "vessel", "im", "imeni", "named", "after", "na",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles and particles: they weigh little wherever they stand.</summary>
    private static readonly FrozenSet<string> Particles = new[]
    {
        "al", "el", "ul", "ur", "as", "ash", "ad", "ar", "an", "at", "az", "ed", "es", "er", "bin", "ibn", "ben", "bint", "de", "la", "le", "di", "da", "dos", "van", "von", "der", "den", "haji", "hajji", "hajj", "hadji", "mullah",
        "maulana", "mawlana", "maulavi", "mawlawi", "mufti", "sheikh", "shaikh", "sheik", "sayyid", "sayed", "syed", "sayyed", "seyed", "seyyed", "general", "colonel", "major", "captain", "brigadier", "president", "minister", "engineer",
        "doctor", "monsieur", "madame", "sir", "lord", "chief", "commander", "junior", "senior", "ii", "iii", "sri", "shri", "o", "oglu", "ogly", "kyzy", "kizi", "commander", "lieutenant", "abu", "umm", "hon",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All words of the table, on both sides.</summary>
    public static IEnumerable<string> Spellings => Words.Keys.Concat(Words.Values);

    /// <summary>The one form of a word.</summary>
    public static string Canonical(string word) => Words.GetValueOrDefault(word, word);

    /// <summary>Whether a word may be dropped.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>Whether a word is a particle or a title.</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);
}
