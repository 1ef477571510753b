using Customs.Primitives;

namespace Customs.Inspection.Places;

/// <summary>English names of countries for sentences; a country without an entry is written with its code.</summary>
public static class CountryNames
{
    private static readonly Dictionary<string, string> s_names = Read("""
        AE=the United Arab Emirates,AM=Armenia,AT=Austria,AZ=Azerbaijan,BA=Bosnia and Herzegovina,BD=Bangladesh,BE=Belgium,BG=Bulgaria,BH=Bahrain,BR=Brazil,BY=Belarus,CA=Canada,CH=Switzerland,CN=China,CY=Cyprus,CZ=Czechia,DE=Germany,
        DK=Denmark,DZ=Algeria,EE=Estonia,EG=Egypt,ES=Spain,FI=Finland,FR=France,GB=the United Kingdom,GE=Georgia,GR=Greece,HK=Hong Kong,HR=Croatia,HU=Hungary,ID=Indonesia,IE=Ireland,IL=Israel,IN=India,IQ=Iraq,IR=Iran,IT=Italy,
        JO=Jordan,JP=Japan,KG=Kyrgyzstan,KP=North Korea,KR=South Korea,KW=Kuwait,KZ=Kazakhstan,LB=Lebanon,LT=Lithuania,LU=Luxembourg,LV=Latvia,LY=Libya,MA=Morocco,MD=Moldova,MM=Myanmar,MT=Malta,MX=Mexico,MY=Malaysia,NL=the Netherlands,
        NO=Norway,OM=Oman,PH=the Philippines,PK=Pakistan,PL=Poland,PT=Portugal,QA=Qatar,RO=Romania,RS=Serbia,RU=Russia,SA=Saudi Arabia,SD=Sudan,SE=Sweden,SG=Singapore,SI=Slovenia,SK=Slovakia,SY=Syria,TH=Thailand,TJ=Tajikistan,
        TM=Turkmenistan,TN=Tunisia,TR=Türkiye,TW=Taiwan,UA=Ukraine,US=the United States,UZ=Uzbekistan,VE=Venezuela,VN=Viet Nam,YE=Yemen,ZA=South Africa
        """);

    /// <summary>Name of a country for a sentence.</summary>
    public static string Name(CountryCode country) => s_names.GetValueOrDefault(country.Value, country.Value);

    private static Dictionary<string, string> Read(string table) => table
        .Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split('='))
        .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
