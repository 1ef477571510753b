using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>A goods item of an entry summary.</summary>
internal static class EnsItem
{
    public static ItemDraft Read(Element i)
    {
        i.Knows("GooDesGDS23LNG", "PlaLoaGOOITE333LNG", "PlaUnlGOOITE333LNG");
        var packings = i.Each("PACGS2", p => (Type: p.Knows("MarNumOfPacGSL21LNG").Text("KinOfPacGS23"), Number: p.Whole("NumOfPacGS24"), Marks: p.Text("MarNumOfPacGSL21")));
        return new ItemDraft
        {
            Pointer = i.Pointer,
            Number = i.Whole("IteNumGDS7"),
            Commodity = Code(i.Of("COMCODGODITM/ComNomCMD1")),
            Description = i.Text("GooDesGDS23"),
            GrossMassKg = i.Number("GroMasGDS46"),
            NetMassKg = i.Number("NetMasGDS48"),
            PackageCount = Items.Sum([.. packings.Select(p => p.Number)]),
            PackageType = packings is [var first, ..] ? first.Type : null,
            Marks = Items.Marks(packings.Select(p => p.Marks)),
            UnNumber = UnNumber(i.Of("UNDanGooCodGDI1")),
            Documents = [.. i.Each("PRODOCDC2", d => Items.Document(d.Knows("DocRefDCLNG").Text("DocTypDC21"), d.Text("DocRefDC23"))).OfType<SupportingDocument>()],
        };
    }

    public static IEnumerable<PartyDraft> Parties(Element i) =>
    [
        .. EnsParty.Read(i, "TRACONCO2", PartyRole.Consignor, new("NamCO27", "TINCO259", "StrAndNumCO222", "PosCodCO223", "CitCO224", "CouCO225", "NADLNGGTCO")),
        .. EnsParty.Read(i, "TRACONCE2", PartyRole.Consignee, new("NamCE27", "TINCE259", "StrAndNumCE222", "PosCodCE223", "CitCE224", "CouCE225", "NADLNGGICE")),
        .. EnsParty.Read(i, "PRTNOT640", PartyRole.NotifyParty, new("NamPRTNOT642", "TINPRTNOT641", "StrNumPRTNOT646", "PstCodPRTNOT644", "CtyPRTNOT643", "CouCodGINOT647", "PRTNOT640LNG")),
    ];

    /// <summary>A commodity code of an entry summary: four digits at least.</summary>
    public static CommodityCode? Code(Element at)
    {
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (CommodityCode.TryParse(text, out var code) && code.Digits.Length >= 4)
        {
            return code;
        }

        at.Wrong($"'{Values.Cut(text)}' is not a commodity code of 4 to 10 digits");
        return null;
    }

    /// <summary>A UN number: four digits.</summary>
    public static string? UnNumber(Element at)
    {
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (text.Length == 4 && text.All(char.IsAsciiDigit))
        {
            return text;
        }

        at.Wrong($"'{Values.Cut(text)}' is not a UN number of four digits");
        return null;
    }
}
