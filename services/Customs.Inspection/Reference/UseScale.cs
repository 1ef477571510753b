using Customs.Inspection.Goods;

namespace Customs.Inspection.Reference;

/// <summary>How much of a kind of goods a small use takes: a laboratory, a workshop, a repair, a school. Judgement of the house.</summary>
public static class UseScale
{
    private static readonly Phrases s_small = new("""
        laborator*|lab|labs|pilot|pilot plant|bench scale|teaching|school*|student*|training|demonstration|demo|prototype*|test|tests|testing|trial*|sample*|repair*|workshop|hobby|private use|personal use|
        labor*|labormassstab|versuch*|technikum|lehre|unterricht|schule*|reparatur*|werkstatt|muster|laboratoire*|essai*|enseignement|etudiant*|ecole*|reparation*|atelier|echantillon*|
        laboratuvar*|deneme*|okul*|egitim*|tamir*|atolye*|numune*|лаборатор*|ремонт*|учеб*|образц*|мастерск*|опытн*|ensayo*|reparacion*|taller|escuela|laboratorio|prova|riparazion*|officina|scuola
        """);

    private static readonly Phrases s_stock = new("stock*|resale|re sale|distribut*|dealer*|wholesale*|lager|handler*|wiederverkauf*|revendeur*|revente|stok*|bayi*|склад*|перепродаж*|magazzino|almacen|second hand|hall|series|serie");

    /// <summary>The words by which a stated use is a small one; null for a works, a stock or no statement.</summary>
    public static string? SmallUse(string? statement) => s_stock.IsIn(statement) ? null : s_small.In(statement);

    /// <summary>Pieces, or kilograms for materials and chemicals, that a small use takes at most as a rule.</summary>
    public static decimal? Usual(GoodsKind kind) => kind switch
    {
        GoodsKind.Machine or GoodsKind.ProcessPlant or GoodsKind.BioEquipment => 1,
        GoodsKind.FluidHandling => 10,
        GoodsKind.Measuring => 5,
        GoodsKind.PowerElectronics => 8,
        GoodsKind.Electronics => 20,
        GoodsKind.Navigation => 4,
        GoodsKind.Aircraft => 4,
        GoodsKind.Material => 100,
        GoodsKind.Chemical => 25,
        GoodsKind.Agent or GoodsKind.Technology or GoodsKind.Harmless or GoodsKind.Unknown => null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown kind"),
    };
}
