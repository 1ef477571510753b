using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Customs.Primitives;

namespace Customs.Screening.Lists;

/// <summary>English country names, as official lists write them, and three-letter codes to ISO 3166-1 codes (EU: XK for Kosovo).</summary>
public static class CountryNames
{
    private const string Table =
        "AF Afghanistan;AL Albania;DZ Algeria;AD Andorra;AO Angola;AG Antigua and Barbuda;AR Argentina;AM Armenia;AU Australia;AT Austria;AZ Azerbaijan;" +
        "BS Bahamas;BS The Bahamas;BH Bahrain;BD Bangladesh;BB Barbados;BY Belarus;BE Belgium;BZ Belize;BJ Benin;BM Bermuda;BT Bhutan;BO Bolivia;BO Plurinational State of Bolivia;" +
        "BA Bosnia and Herzegovina;BW Botswana;BR Brazil;VG British Virgin Islands;VG Virgin Islands British;BN Brunei;BN Brunei Darussalam;BG Bulgaria;BF Burkina Faso;MM Burma;MM Myanmar;" +
        "BI Burundi;KH Cambodia;CM Cameroon;CA Canada;CV Cape Verde;CV Cabo Verde;KY Cayman Islands;CF Central African Republic;TD Chad;CL Chile;CN China;CN Peoples Republic of China;" +
        "CN Mainland China;CO Colombia;KM Comoros;CG Congo;CG Republic of the Congo;CD Democratic Republic of the Congo;CD Congo Democratic Republic of the;CD Congo Democratic Republic;" +
        "CK Cook Islands;CR Costa Rica;CI Cote d Ivoire;CI Ivory Coast;HR Croatia;CU Cuba;CW Curacao;CY Cyprus;CZ Czech Republic;CZ Czechia;DK Denmark;DJ Djibouti;DM Dominica;DO Dominican Republic;" +
        "EC Ecuador;EG Egypt;SV El Salvador;GQ Equatorial Guinea;ER Eritrea;EE Estonia;SZ Eswatini;ET Ethiopia;FJ Fiji;FI Finland;FR France;GA Gabon;GM Gambia;GM The Gambia;GE Georgia;" +
        "DE Germany;DE Federal Republic of Germany;GH Ghana;GI Gibraltar;GR Greece;GD Grenada;GT Guatemala;GG Guernsey;GN Guinea;GW Guinea Bissau;GY Guyana;HT Haiti;HN Honduras;HK Hong Kong;" +
        "HK Hong Kong China;HU Hungary;IS Iceland;IN India;ID Indonesia;IR Iran;IR Islamic Republic of Iran;IR Iran Islamic Republic of;IQ Iraq;IE Ireland;IM Isle of Man;IL Israel;IT Italy;" +
        "JM Jamaica;JP Japan;JE Jersey;JO Jordan;KZ Kazakhstan;KE Kenya;KI Kiribati;KP Korea North;KP North Korea;KP Democratic Peoples Republic of Korea;KP DPRK;" +
        "KP Korea Democratic Peoples Republic of;KR Korea South;KR South Korea;KR Republic of Korea;KR Korea Republic of;XK Kosovo;KW Kuwait;KG Kyrgyzstan;KG Kyrgyz Republic;LA Laos;" +
        "LA Lao Peoples Democratic Republic;LV Latvia;LB Lebanon;LS Lesotho;LR Liberia;LY Libya;LY Libyan Arab Jamahiriya;LI Liechtenstein;LT Lithuania;LU Luxembourg;MO Macau;MO Macao;" +
        "MK North Macedonia;MK The Republic of North Macedonia;MK Macedonia;MG Madagascar;MW Malawi;MY Malaysia;MV Maldives;ML Mali;MT Malta;MH Marshall Islands;MR Mauritania;MU Mauritius;" +
        "MX Mexico;FM Micronesia;MD Moldova;MD Republic of Moldova;MC Monaco;MN Mongolia;ME Montenegro;MA Morocco;MZ Mozambique;NA Namibia;NR Nauru;NP Nepal;NL Netherlands;NL The Netherlands;" +
        "NZ New Zealand;NI Nicaragua;NE Niger;NG Nigeria;NU Niue;NO Norway;OM Oman;PK Pakistan;PW Palau;PS Palestinian;PS Palestine;PS Occupied Palestinian Territories;PS State of Palestine;" +
        "PS Palestinian Territory Occupied;PS West Bank;PS Gaza;PA Panama;PG Papua New Guinea;PY Paraguay;PE Peru;PH Philippines;PH The Philippines;PL Poland;PT Portugal;PR Puerto Rico;QA Qatar;" +
        "RO Romania;RU Russia;RU Russian Federation;RW Rwanda;KN Saint Kitts and Nevis;KN St Kitts and Nevis;LC Saint Lucia;VC Saint Vincent and the Grenadines;VC St Vincent and the Grenadines;" +
        "WS Samoa;SM San Marino;ST Sao Tome and Principe;SA Saudi Arabia;SA Kingdom of Saudi Arabia;SN Senegal;RS Serbia;SC Seychelles;SL Sierra Leone;SG Singapore;SX Sint Maarten;SK Slovakia;" +
        "SI Slovenia;SB Solomon Islands;SO Somalia;ZA South Africa;SS South Sudan;SS Republic of South Sudan;ES Spain;LK Sri Lanka;SD Sudan;SD The Sudan;SR Suriname;SE Sweden;CH Switzerland;SY Syria;" +
        "SY Syrian Arab Republic;TW Taiwan;TW Taiwan Province of China;TJ Tajikistan;TZ Tanzania;TZ United Republic of Tanzania;TH Thailand;TL Timor Leste;TL East Timor;TG Togo;TO Tonga;" +
        "TT Trinidad and Tobago;TN Tunisia;TR Turkey;TR Turkiye;TR Republic of Turkey;TM Turkmenistan;TV Tuvalu;UG Uganda;UA Ukraine;AE United Arab Emirates;AE UAE;AE Dubai;GB United Kingdom;GB UK;" +
        "GB United Kingdom of Great Britain and Northern Ireland;GB England;GB Scotland;GB Great Britain;US United States;US United States of America;US USA;UY Uruguay;UZ Uzbekistan;VU Vanuatu;" +
        "VA Vatican City;VE Venezuela;VE Bolivarian Republic of Venezuela;VN Vietnam;VN Viet Nam;YE Yemen;YE Republic of Yemen;ZM Zambia;ZW Zimbabwe;AW Aruba;BQ Bonaire;GL Greenland;" +
        "FO Faroe Islands;PF French Polynesia;GP Guadeloupe;MQ Martinique;RE Reunion;NC New Caledonia;AI Anguilla;TC Turks and Caicos Islands;AS American Samoa;GU Guam;EH Western Sahara;" +
        "UA Crimea;AF Islamic Republic of Afghanistan;PK Islamic Republic of Pakistan;AZ Republic of Azerbaijan;BY Republic of Belarus;KZ Republic of Kazakhstan;IQ Republic of Iraq;LB Republic of Lebanon";

    // What older UK and UN issues write for a nationality.
    private const string Adjectives =
        "AF Afghan;AF Afghani;AL Albanian;DZ Algerian;AM Armenian;AZ Azerbaijani;BH Bahraini;BD Bangladeshi;BY Belarusian;BE Belgian;BA Bosnian;GB British;BI Burundian;TD Chadian;CN Chinese;CO Colombian;CD Congolese;CU Cuban;NL Dutch;" +
        "EG Egyptian;ER Eritrean;ET Ethiopian;PH Filipino;FR French;GE Georgian;DE German;GN Guinean;ID Indonesian;IR Iranian;IQ Iraqi;IL Israeli;IT Italian;CI Ivorian;JP Japanese;JO Jordanian;KZ Kazakh;KE Kenyan;KW Kuwaiti;LB Lebanese;" +
        "LR Liberian;LY Libyan;MY Malaysian;ML Malian;MR Mauritanian;MD Moldovan;MA Moroccan;MM Myanmarese;MM Burmese;KP North Korean;NG Nigerian;NO Norwegian;PK Pakistani;PS Palestinian;QA Qatari;RU Russian;RW Rwandan;SA Saudi;SA Saudi Arabian;" +
        "SN Senegalese;RS Serbian;SL Sierra Leonean;SO Somali;ZA South African;KR South Korean;SS South Sudanese;ES Spanish;SD Sudanese;SE Swedish;CH Swiss;SY Syrian;TJ Tajik;TZ Tanzanian;TN Tunisian;TR Turkish;UG Ugandan;UA Ukrainian;AE Emirati;US American;" +
        "UZ Uzbek;VE Venezuelan;YE Yemeni;ZW Zimbabwean;CA Canadian;AU Australian;IN Indian;CF Central African";

    private static readonly FrozenDictionary<string, CountryCode> Codes = Read();

    /// <summary>Reads a two-letter code or an English name; "Belarus / Bélarus" and "Afghanistan (since 2009)" are cut first.</summary>
    public static bool TryFind(string text, out CountryCode code)
    {
        var name = text.Trim();
        if (CountryCode.TryParse(name, out code))
        {
            return true;
        }

        var cut = name.IndexOfAny(['/', '(']);
        return Codes.TryGetValue(Key(cut > 0 ? name[..cut] : name), out code) || (cut > 0 && Codes.TryGetValue(Key(name), out code));
    }

    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetter(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    private static FrozenDictionary<string, CountryCode> Read()
    {
        var codes = new Dictionary<string, CountryCode>(StringComparer.Ordinal);
        foreach (var row in Table.Split(';').Concat(Adjectives.Split(';')))
        {
            var code = CountryCode.Parse(row[..2]);
            codes[Key(row[3..])] = code;
            codes.TryAdd(Key(new RegionInfo("en-" + code.Value).ThreeLetterISORegionName), code);
        }

        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
