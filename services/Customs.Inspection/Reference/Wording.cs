namespace Customs.Inspection.Reference;

/// <summary>Wordings of papers that say something or nothing, in the languages in which they come.</summary>
public static class Wording
{
    /// <summary>Words that stand where a name should: nobody is named.</summary>
    public static readonly Phrases NoName = new("""
        to order|to the order*|to be advised|to be announced|to be confirmed|to be named|to be nominated|to be determined|to be specified|tba|tbd|tbc|tbn|unknown|not known|unnamed|undisclosed|confidential|not stated|not yet*|various|
        n a|none|diverse|sundry|end customer*|final customer*|our customer*|local market|for whom it may concern|whom it may concern|various end users|
        unbekannt|noch zu benennen|noch nicht bekannt|noch offen|wird nachgereicht|wird noch*|an order|verschiedene|diverse kunden|endkunde*|nicht bekannt|
        inconnu*|a designer|a confirmer|a determiner|a preciser|a ordre|a l ordre*|divers clients|non communique*|client final|
        bilinmiyor|belirlenecek|bildirilecek|muhtelif|cesitli|emrine|son musteri|
        неизвест*|уточняется|будет сообщен*|не определен*|по приказу|различные|desconocido*|por definir|a la orden|por confirmar|sconosciuto*|da definire|all ordine|da comunicare|
        belum ditentukan|tidak diketahui|未定|待定|未知
        """);

    /// <summary>Words that fill a description without saying what the goods are.</summary>
    private static readonly HashSet<string> s_generic = Set("""
        parts part spare spares machine machines machinery equipment accessories accessory laboratory lab goods items item articles article material materials component components tool tools sample samples
        apparatus device devices instrument instruments system systems unit units assembly assemblies technical industrial general various diverse assorted mixed misc miscellaneous sundry other used new kit kits set sets
        product products merchandise cargo freight supplies hardware plant project commercial factory workshop industry production line steel plastic iron according invoice order attached list per as see specification metal metals electrical electronic mechanical profile profiles consolidated shipment personal effects stuff
        teil teile ersatzteil ersatzteile maschine maschinen maschinenteile maschinenteil zubehor zubehorteile gerat gerate ausrustung laborgerate laborbedarf ware waren muster anlage anlagen anlagenteile komponenten komponente technische
        technisches verschiedene verschiedenes laut rechnung gemass liste siehe stahlteile kunststoffteile sonstige sonstiges werkzeug werkzeuge baugruppe baugruppen material profil profile aluminiumprofile aluminiumprofil stahlprofile metallteile metallwaren industriebedarf gebraucht neu div
        piece pieces detachees rechange equipement equipements materiel materiels accessoires laboratoire echantillon echantillons appareil appareils divers diverses selon facture suivant liste marchandises marchandise outillage composants ensemble industriel industrielle
        parca parcalar parcasi yedek makine makina makineler ekipman aksesuar malzeme malzemeler laboratuvar numune faturaya gore cihaz cihazlar cesitli muhtelif aksam alet mal esya
        часть части запчасти запасные оборудование станок станки принадлежности образец образцы товар товары согласно счету лабораторное приборы прибор материалы изделия разное комплектующие детали машина машины инструмент
        repuesto repuestos pieza piezas maquina maquinaria equipo equipos accesorio accesorios muestra muestras mercancia mercancias varios varias material componentes ricambio ricambi parti macchina macchine macchinari attrezzatura
        attrezzature accessori merce merci vari varie componenti campione campioni czesci zamienne maszyna maszyny urzadzenie urzadzenia towar onderdelen machineonderdelen toebehoren goederen apparatuur dily nahradni stroj stroje zarizeni
        alat ganti mesin peralatan barang bahagian
        """);

    // Small words that carry no meaning of their own.
    private static readonly HashSet<string> s_small = Set("""
        a an and the of for in on to with without from by as at or no not our their its own only is are be under per und oder fur der die das des dem den von mit ohne zu zur zum in im am aus als nur keine kein nicht et ou de du des la le les un une pour
        sans avec dans en sur nos notre seulement ve veya icin ile bir ve da de и или для с без в на из по por para con sin y o e del per il lo gli i di da non onze voor van het een use uses used using usage purpose purposes end
        """);

    // An end use of nothing but these words names no place, no product and no process.
    private static readonly HashSet<string> s_genericUse = Set("""
        industrial industry industries civil civilian general commercial peaceful own production manufacturing manufacture automation business company factory plant trade trading internal domestic local private technical engineering application
        applications purpose use teaching research development education laboratory stock resale sale sales market company military needs operations operation normal everyday equipment machines machine goods customer customers client clients project projects re export reexport exported resell transfer transferred third country countries weapons weapon wmd mass destruction nuclear missile missiles chemical biological peaceful solely exclusively purchased hereby confirm certify certified we that will be this these above
        item items product products intended used legal lawful non nonmilitary dual
        industrie industriell industrielle industriellen industrieller zivil zivile zivilen ziviler allgemein allgemeine kommerziell friedlich eigen eigene eigenen produktion fertigung herstellung betrieb zweck zwecke zwecken verwendung nutzung gebrauch bedarf forschung lehre lager
        industriel industrielles civiles civils usage usages utilisation generale general production fabrication besoin besoins propre propres enseignement recherche commerce fins pacifiques interne travaux pratiques etudiants
        endustriyel sanayi sivil genel uretim ticari kullanim amacli amac kendi ihtiyac arastirma egitim fabrika baris
        промышлен промышленное промышленных использование гражданское гражданские гражданских целей целях цели нужды нужд собственных производство производственных производства применение общее мирных
        uso usos industria industriales civiles produccion fabricacion propio propia comercial general investigacion produzione fabbricazione civile generico proprio ricerca scopi scopo
        """);

    private static readonly string[] s_vagueStems = ["maschin", "bauteil", "ersatzteil", "industri", "промышлен", "оборудован", "makin", "aksam", "elektronisch", "elektrisch", "mechanisch", "technisch", "chemi", "labor", "containe", "zubehor", "werkzeug"];

    // Beginnings for languages that decline.
    private static readonly string[] s_genericStems = ["industri", "eigenbedarf", "zivil", "civil", "sivil", "kullan", "endustri", "sanayi", "sadece", "yalniz", "amac", "uretim", "fabrika", "промышлен", "использован", "граждан", "производств", "примен", "собствен", "мирн", "цел", "нужд", "только", "исключительно", "przemyslow", "cywiln", "prumyslov"];

    /// <summary>Words of a text that say what the goods are: neither generic nor small, nor a bare number.</summary>
    public static IReadOnlyList<string> Telling(string? text) =>
        [.. Text.Words(text).Where(w => w.Length > 1 && !s_generic.Contains(w) && !s_small.Contains(w) && w.Any(char.IsLetter) && !Array.Exists(s_vagueStems, s => w.StartsWith(s, StringComparison.Ordinal)))];

    /// <summary>Whether a stated end use or the text of a certificate names no place, product or process: "for industrial use".</summary>
    public static bool IsGenericUse(string text) =>
        Text.Words(text).All(w => s_genericUse.Contains(w) || s_small.Contains(w) || s_generic.Contains(w) || Array.Exists(s_genericStems, s => w.StartsWith(s, StringComparison.Ordinal)));

    private static HashSet<string> Set(string words) => [.. words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Text.Words(w))];
}
