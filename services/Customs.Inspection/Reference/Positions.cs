using Customs.Primitives;

namespace Customs.Inspection.Reference;

/// <summary>Rough positions of places, to measure detours: the country's main port or middle, and the ports that lie far from it. Degrees, rounded; facts of geography.</summary>
public static class Positions
{
    private const double EarthRadiusKm = 6371;

    private static readonly Dictionary<string, (double Lat, double Lon)> s_places = Read("""
        AE 25 55,AF 34 66,AL 41 20,AM 40 45,AR -35 -58,AT 47 14,AU -34 151,AZ 40 50,BA 44 18,BD 22 92,BE 51 4,BG 43 27,BH 26 51,BN 5 115,BR -24 -46,BY 54 28,CA 45 -74,CH 47 8,CL -33 -71,CN 31 121,CO 10 -75,CY 35 33,CZ 50 15,
        DE 52 9,DJ 12 43,DK 56 10,DZ 37 3,EC -2 -80,EE 59 25,EG 31 31,ER 15 39,ES 41 0,ET 9 39,FI 60 25,FR 47 3,GB 52 -1,GE 42 42,GH 6 0,GR 38 24,HK 22 114,HR 45 15,HU 47 19,ID -6 107,IE 53 -7,IL 32 35,IN 19 73,IQ 31 47,
        IR 32 53,IT 43 11,JO 30 36,JP 35 138,KE -4 40,KG 43 75,KH 11 104,KP 39 126,KR 36 128,KW 29 48,KZ 45 70,LA 18 103,LB 34 35,LK 7 80,LT 55 24,LU 50 6,LV 57 24,LY 33 13,MA 34 -7,MD 47 29,ME 42 19,MK 42 21,MM 17 96,
        MN 48 107,MO 22 113,MT 36 14,MU -20 57,MX 19 -97,MY 3 101,NG 6 3,NL 52 5,NO 60 10,NP 28 85,NZ -37 175,OM 24 57,PA 9 -80,PE -12 -77,PH 14 121,PK 25 67,PL 53 18,PT 39 -9,QA 25 51,RO 45 26,RS 44 21,RU 56 37,SA 25 46,
        SD 20 37,SE 58 15,SG 1 104,SI 46 14,SK 48 18,SY 35 36,TH 13 101,TJ 39 69,TM 38 58,TN 37 10,TR 40 31,TW 24 121,TZ -7 39,UA 48 32,US 40 -75,UY -35 -56,UZ 41 67,VE 10 -67,VN 15 108,YE 13 45,ZA -30 30,
        RUVVO 43 132,RUVYP 43 133,RUNJK 43 133,RULED 60 30,RUNVS 45 38,USLAX 34 -118,USLGB 34 -118,USOAK 38 -122,USSEA 48 -122,USHOU 30 -95,USSFO 38 -122,CAVAN 49 -123,CNDLC 39 122,CNTXG 39 118,CNTSN 39 118,CNTAO 36 120,
        CNDDG 40 124,CNXMN 24 118,CNSZX 23 114,CNCAN 23 113,CNURC 44 88,INMAA 13 80,INCCU 22 88,AUFRE -32 116,IDSUB -7 113,SAJED 21 39,TRMER 37 35,TRIZM 38 27,EGPSD 31 32,IRBND 27 56,IRBZL 37 49,OMSLL 17 54,PKGWD 25 62
        """);

    private static readonly Dictionary<string, string> s_gateways = new(StringComparer.Ordinal)
    {
        ["AF"] = "PK IR UZ TM TJ", ["AM"] = "GE IR", ["AT"] = "DE SI IT HR NL BE", ["AZ"] = "GE TR RU", ["BA"] = "HR ME RS", ["BY"] = "LT LV PL RU", ["CH"] = "NL DE IT FR BE", ["CZ"] = "DE PL SI", ["ET"] = "DJ", ["HU"] = "SI HR DE RO", ["KG"] = "KZ CN LV LT GE RU UZ",
        ["KZ"] = "LV LT RU CN GE EE PL AZ", ["LA"] = "TH VN", ["LU"] = "BE NL DE", ["MD"] = "RO UA", ["MK"] = "GR AL BG", ["MN"] = "CN RU", ["NP"] = "IN", ["RS"] = "ME HR GR RO BG", ["SK"] = "PL SI DE", ["TJ"] = "UZ KZ LV GE IR KG", ["TM"] = "GE AZ IR TR KZ", ["UZ"] = "LV LT KZ GE IR TM CN",
        ["XK"] = "AL ME", ["IQ"] = "TR JO KW AE", ["JO"] = "IL SA", ["SY"] = "LB TR JO", ["GE"] = "TR", ["SS"] = "KE SD", ["UG"] = "KE TZ", ["RW"] = "TZ KE", ["ZM"] = "ZA TZ", ["ZW"] = "ZA MZ", ["ML"] = "SN CI", ["BF"] = "CI GH TG", ["NE"] = "BJ TG", ["TD"] = "CM", ["PY"] = "AR UY", ["BO"] = "CL PE", ["BT"] = "IN", ["LI"] = "CH DE NL",
    };

    /// <summary>Kilometres of a chain of UN/LOCODEs as the crow flies, or null when a place of it is not known.</summary>
    public static double? Length(IReadOnlyList<string> places)
    {
        var total = 0.0;
        for (var i = 1; i < places.Count; i++)
        {
            if (Find(places[i - 1]) is not { } from || Find(places[i]) is not { } to)
            {
                return null;
            }

            total += Distance(from, to);
        }

        return total;
    }

    /// <summary>Whether goods for a country without a port of its own, or behind its neighbours, are usually landed in the other.</summary>
    public static bool IsGateway(CountryCode landed, CountryCode destination) =>
        s_gateways.TryGetValue(destination.Value, out var countries) && countries.Split(' ').Contains(landed.Value);

    private static (double Lat, double Lon)? Find(string place) =>
        s_places.TryGetValue(place, out var position) || (place.Length >= 2 && s_places.TryGetValue(place[..2], out position)) ? position : null;

    // Great circle by the haversine formula.
    private static double Distance((double Lat, double Lon) from, (double Lat, double Lon) to)
    {
        static double Radians(double degrees) => degrees * Math.PI / 180;
        var a = Math.Pow(Math.Sin(Radians(to.Lat - from.Lat) / 2), 2)
            + (Math.Cos(Radians(from.Lat)) * Math.Cos(Radians(to.Lat)) * Math.Pow(Math.Sin(Radians(to.Lon - from.Lon) / 2), 2));
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(a));
    }

    private static Dictionary<string, (double Lat, double Lon)> Read(string table) => table
        .Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Split(' '))
        .ToDictionary(
            row => row[0],
            row => (double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture)),
            StringComparer.Ordinal);
}
