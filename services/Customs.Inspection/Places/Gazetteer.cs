namespace Customs.Inspection.Places;

/// <summary>Names of towns, ports and border posts in countries of concern, as they stand on crates, waybills and in letters:
/// Latin, Cyrillic, Persian, Chinese and Korean spellings, and the three-letter codes that forwarders write.</summary>
/// <remarks>Names that many countries share (Hyderabad, Tripoli, bandar as a word for port) are left out on purpose.
/// Sources: UN/LOCODE 2025-1, IATA location codes, place names of the consolidated lists.</remarks>
public static class Gazetteer
{
    private static readonly Dictionary<string, string> s_names = Names(
        ("IR", """
            Iran|Islamic Republic of Iran|Иран|ایران|伊朗|Tehran|Teheran|Тегеран|تهران|德黑兰|Tahran|Bandar Abbas|Bandar-Abbas|Bender Abbas|Бендер-Аббас|بندر عباس|Shahid Rajaee|Bandar Imam Khomeini|
            Bandar Anzali|Bandar-e Anzali|Бендер-Энзели|Bushehr|Bushehr port|Бушер|Tabriz|Tebriz|Тебриз|Тавриз|تبریز|Norduz|Nordooz|Нордуз|Isfahan|Esfahan|Исфахан|اصفهان|Shiraz|Шираз|شیراز|Natanz|نطنز|Fordow|
            Mashhad|Meshed|Мешхед|مشهد|Arak|اراک|Karaj|کرج|Qazvin|قزوین|Kerman|Yazd|Ahvaz|Ahwaz|Khorramshahr|Chabahar|Chah Bahar|Kish Island|Qeshm|Astara IR|Bazargan|Parchin|Khojir|Semnan|Urmia|Orumiyeh|Rasht|Kermanshah|Hamadan|Imam Khomeini Airport|Téhéran|Ispahan|Chiraz|Şiraz|I.R. Iran|I.R.Iran|Persia|Persien|Bandar-e Abbas|Bandar Lengeh|Bandar Lenge|Bandar Mahshahr|Bandar-e Imam|Abadan|Ardabil|Zanjan|Sanandaj|Zahedan|Zahidan|Ghazvin|Assaluyeh|Asaluyeh|Kashan|Najafabad|Jask|Sarakhs|Birjand|Damavand|Shahroud|Lavizan|Parand|Ghom|Malayer|Sirjan|Khuzestan|Khorasan|Mazandaran|Захедан|Бендер Аббас|伊斯法罕|阿巴斯港|İsfahan|İran
            """),
        ("KP", """
            North Korea|DPRK|D.P.R.K.|КНДР|朝鲜|북한|조선민주주의인민공화국|Pyongyang|P'yongyang|Phyongyang|Пхеньян|平壤|평양|Nampo|Nampho|南浦|남포|Sinuiju|新义州|신의주|Chongjin|清津|청진|Wonsan|元山|원산|Hungnam|Hamhung|Rason|Rajin|Najin|罗先|라선|Haeju|Sunchon|Kanggye|Yongbyon|Nordkorea|Nord-Korea|Corée du Nord|Kuzey Kore|Северная Корея|Corea del Norte|Corea del Nord|Korea DPR|Democratic People's Republic of Korea|Hyesan|Sariwon|Kaesong|Songnim|Tanchon|Ryanggang|Нампхо|Синыйджу
            """),
        ("SY", """
            Syria|Syrian Arab Republic|Сирия|سوريا|سورية|Damascus|Damas|Dimashq|Дамаск|دمشق|Aleppo|Alep|Halab|Алеппо|حلب|Homs|حمص|Lattakia|Latakia|Lattaquie|Латакия|اللاذقية|Tartous|Tartus|طرطوس|Hama|Barzeh|Barzah|Jamraya|Masyaf|As-Safira|Al Safira|Deir ez-Zor|Syrien|Syrie|Suriye|Siria|Damaskus|Lattaquié|Halep|Jableh|Jablah|Baniyas|Daraa|Idlib|Raqqa|Qamishli|Sednaya|Şam Suriye|Халеб|叙利亚
            """),
        ("RU", """
            Russia|Russian Federation|Россия|РФ|俄罗斯|Rusya|Moscow|Moskva|Moskau|Москва|莫斯科|Saint Petersburg|St Petersburg|St. Petersburg|Sankt-Peterburg|Санкт-Петербург|Petersburg|Novosibirsk|Новосибирск|Yekaterinburg|Ekaterinburg|Екатеринбург|
            Samara|Самара|Kazan|Казань|Nizhny Novgorod|Нижний Новгород|Chelyabinsk|Челябинск|Rostov-on-Don|Rostov-na-Donu|Ростов-на-Дону|Ufa|Уфа|Perm|Пермь|Izhevsk|Ижевск|Tula|Тула|Kaliningrad|Калининград|Novorossiysk|Новороссийск|Vladivostok|Владивосток|Vostochny|Zelenograd|Зеленоград|Alabuga|Yelabuga|Елабуга|St.Petersburg|Sint-Petersburg|Moskou|Russland|Rußland|Russie|Rusia|Rossiya|Российская Федерация|Petersbourg|Saint-Pétersbourg|Sankt Petersburg|Спб|С.-Петербург|Moscou|Moskova|Mosca|Moscú|Tolyatti|Togliatti|Тольятти|Omsk|Омск|Tomsk|Томск|Krasnoyarsk|Красноярск|Voronezh|Воронеж|Saratov|Саратов|Volgograd|Волгоград|Krasnodar|Краснодар|Ulyanovsk|Ульяновск|Zhukovsky|Korolyov|Dubna|Дубна|Sarov|Саров|Snezhinsk|Снежинск|Murmansk|Мурманск|Arkhangelsk|Архангельск|Severodvinsk|Северодвинск|Pskov|Псков|Smolensk|Смоленск|Kaluga|Калуга|Ryazan|Рязань|Penza|Пенза|Orenburg|Оренбург|Tyumen|Тюмень|Irkutsk|Иркутск|Khabarovsk|Хабаровск|Astrakhan|Астрахань|Makhachkala|Махачкала|Ust-Luga|Усть-Луга|Sheremetyevo|Шереметьево|Domodedovo|Домодедово|Pulkovo|Пулково|Vnukovo|Sevastopol|Севастополь|Simferopol|Симферополь|Komsomolsk|Rostov|Ростов|Taganrog|Таганрог|Magnitogorsk|Миасс|Barnaul|Барнаул|Kursk|Курск|Belgorod|Белгород|圣彼得堡|海参崴
            """),
        ("BY", "Belarus|Беларусь|Minsk|Минск|Weissrussland|Weißrussland|Biélorussie|Belorussia|Bielorussia|Белоруссия|Gomel|Гомель|Vitebsk|Витебск|Grodno|Гродно|Mogilev"),
        ("PK", """
            Pakistan|Пакистан|پاکستان|巴基斯坦|Islamabad|Rawalpindi|Karachi|Lahore|Peshawar|Wah Cantt|Taxila|Kahuta|Gwadar|Port Qasim|Chashma|Khushab|Faisalabad|Sialkot|Multan|Karatschi|Karatchi|Karaçi|Kamra|Hattar|Gujranwala|Quetta|Sargodha|Dera Ghazi Khan|Kundian|Nilore|Attock|Haripur|Risalpur|Nowshera|Jauharabad|Fatehjang|Fateh Jang|Jhelum|卡拉奇|伊斯兰堡
            """));

    private static readonly Dictionary<string, string> s_codes = new(StringComparer.Ordinal)
    {
        ["BND"] = "IR", ["THR"] = "IR", ["IKA"] = "IR", ["TBZ"] = "IR", ["IFN"] = "IR", ["SYZ"] = "IR", ["BUZ"] = "IR", ["IRBND"] = "IR", ["IRTHR"] = "IR", ["IRIKA"] = "IR", ["IRBKM"] = "IR",
        ["FNJ"] = "KP", ["KPFNJ"] = "KP", ["KPNAM"] = "KP",
        ["DAM"] = "SY", ["ALP"] = "SY", ["LTK"] = "SY", ["SYDAM"] = "SY", ["SYLTK"] = "SY",
        ["LED"] = "RU", ["SVO"] = "RU", ["DME"] = "RU", ["VKO"] = "RU", ["OVB"] = "RU", ["SVX"] = "RU", ["KUF"] = "RU", ["VVO"] = "RU", ["RULED"] = "RU", ["RUMOW"] = "RU",
        ["MSQ"] = "BY", ["ISB"] = "PK", ["KHI"] = "PK", ["LHE"] = "PK", ["PKKHI"] = "PK",
    };

    // Short names that are words, parts of other names or trade terms elsewhere: they weigh no more than an abbreviation.
    private static readonly HashSet<string> s_ambiguous =
        [.. "PERM|TULA|UFA|HAMA|ARAK|RASHT|ALEP|HALAB|PETERSBURG|KAZAN|ROSTOV|MULTAN|YAZD|KERMAN|GOMEL|HOMS|PERSIA|KAMRA|DUBNA|SAROV|PENZA|JASK|ATTOCK|MALAYER|NAJIN|RASON|ABADAN|SIRIA|MOSCA".Split('|')];

    private static readonly Dictionary<char, List<string>> s_byFirst = s_names.Keys
        .GroupBy(n => n[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Length).ToList());

    /// <summary>Place names and codes in a text, longest first, without overlaps. A name must stand as a word of its own; a code must be written in capitals.</summary>
    public static IReadOnlyList<Mention> In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var folded = text.ToUpperInvariant();
        var found = new List<Mention>();
        for (var at = 0; at < folded.Length; at++)
        {
            if (at > 0 && IsWordSign(folded[at - 1]) && !IsIdeograph(folded[at]))
            {
                continue;
            }

            if (s_byFirst.GetValueOrDefault(folded[at])?.FirstOrDefault(n => Stands(folded, at, n)) is { } name)
            {
                var written = text.Substring(at, name.Length);
                if (!s_ambiguous.Contains(name) || (char.IsUpper(written[0]) && (at + name.Length == text.Length || text[at + name.Length] != '.')))
                {
                    found.Add(new Mention(written, s_names[name], Exact: !s_ambiguous.Contains(name)));
                }

                at += name.Length - 1;
            }
            else if (Code(text, at) is { } code && s_codes.TryGetValue(code, out var country))
            {
                found.Add(new Mention(code, country, Exact: code.Length == 5));
                at += code.Length - 1;
            }
        }

        return found;
    }

    private static Dictionary<string, string> Names(params (string Country, string Names)[] lists)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (country, list) in lists)
        {
            foreach (var name in list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                names[name.ToUpperInvariant()] = country;
            }
        }

        return names;
    }

    private static bool Stands(string text, int at, string name) =>
        string.CompareOrdinal(text, at, name, 0, name.Length) == 0
        && (at + name.Length == text.Length || !IsWordSign(text[at + name.Length]) || IsIdeograph(text[at]));

    private static string? Code(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsWordSign(text[end]))
        {
            if (!char.IsAsciiLetterUpper(text[end]))
            {
                return null;
            }

            end++;
        }

        return end - at is 3 or 5 ? text[at..end] : null;
    }

    private static bool IsWordSign(char sign) => char.IsLetterOrDigit(sign);

    private static bool IsIdeograph(char sign) => sign is >= '\u3400' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3';
}

/// <summary>A place name in a text.</summary>
/// <param name="Text">As written there.</param>
/// <param name="Country">Two letters of its country.</param>
/// <param name="Exact">Whether it is a name or a full UN/LOCODE; false for a three-letter abbreviation.</param>
public sealed record Mention(string Text, string Country, bool Exact);
