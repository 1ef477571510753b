using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>An item of CUSDEC: CST with the segments behind it.</summary>
internal static class CusdecItem
{
    private static readonly string[] s_texts = ["4.1", "4.2", "4.3", "4.4", "4.5"];

    public static ItemDraft Read(Element i)
    {
        i.Knows("2.2");
        var packings = i.Each("PAC", p => (Number: p.Whole("1.1"), Type: p.Text("3.1")));
        var quantity = i.Qualified("QTY", "1").Concat(i.Qualified("QTY", "47")).Select(q => (Amount: q.Number("1.2"), Unit: q.Text("1.3"))).ToList().Find(q => q.Amount is not null);
        return new ItemDraft
        {
            Pointer = i.Pointer,
            Number = i.Whole("1.1"),
            Commodity = EnsItem.Code(i.Of("2.1")),
            Description = DescriptionOf(i),
            Quantity = quantity.Amount,
            Unit = Items.Unit(quantity.Unit),
            GrossMassKg = Mass(i, "G", "AAB"),
            NetMassKg = Mass(i, "N", "AAA"),
            Amount = i.Qualified("MOA", "38").Concat(i.Qualified("MOA", "123")).Select(Money).FirstOrDefault(m => m is not null),
            Origin = i.Qualified("LOC", "27").Select(l => l.Country("2.1")).FirstOrDefault(c => c is not null),
            PackageCount = Items.Sum([.. packings.Select(p => p.Number)]),
            PackageType = packings is [var first, ..] ? first.Type : null,
            Marks = Items.Marks(i.Each("PCI", p => p.Text("2.1"))),
            UnNumber = i.Each("DGS", d => d.Knows("1.1").Text("3.1")).FirstOrDefault(n => n is not null),
            Documents = [.. i.Each("DOC", Document).OfType<SupportingDocument>()],
        };
    }

    /// <summary>A document: the code as the EU writes it stands where D.96B has the number (DOC+916+Y901) or as the name itself.</summary>
    public static SupportingDocument? Document(Element d)
    {
        var name = d.Text("1.1");
        var number = d.Text("2.1");
        return number is { Length: 4 } && char.IsAsciiLetterUpper(number[0]) && number[1..].All(char.IsAsciiDigit) ? new SupportingDocument { Type = number, Reference = d.Text("2.3") }
            : name is null ? null
            : new SupportingDocument { Type = name, Reference = number };
    }

    public static Money? Money(Element at) => at.Number("1.2") is { } amount && at.Currency("1.3") is { } currency ? new Money(amount, currency) : null;

    // AAA is the description of goods; its text may go on in further components.
    private static string? DescriptionOf(Element i)
    {
        var texts = i.Qualified("FTX", "AAA").SelectMany(f => s_texts.Select(p => f.Text(p))).OfType<string>();
        return string.Join(' ', texts) is { Length: > 0 } all ? all : null;
    }

    // Qualifier AAE with the dimension G or N, or the dimension codes AAB and AAA for gross and net weight.
    private static decimal? Mass(Element i, params ReadOnlySpan<string> dimensions)
    {
        decimal? mass = null;
        foreach (var dimension in dimensions)
        {
            foreach (var measure in i.Qualified("MEA", dimension, "2.1"))
            {
                measure.Knows("1.1");
                mass ??= measure.Text("3.1") switch
                {
                    "TNE" => measure.Number("3.2") * 1_000,
                    "GRM" => measure.Number("3.2") / 1_000,
                    _ => measure.Number("3.2"),
                };
            }
        }

        return mass;
    }
}
