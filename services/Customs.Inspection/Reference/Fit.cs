using Customs.Inspection.Goods;

namespace Customs.Inspection.Reference;

/// <summary>How goods fit the business of who gets them.</summary>
public enum FitKind
{
    /// <summary>Nothing odd.</summary>
    Fits,

    /// <summary>Odd but heard of.</summary>
    Unlikely,

    /// <summary>Nobody of that business needs such goods.</summary>
    Incompatible,
}

/// <summary>Which businesses need which kinds of goods. Judgement of the house by NACE division: what is not in the table fits, so that an odd register code alone says nothing.</summary>
public static class Fit
{
    // Publishing, finance, estate, law, advertising, travel, leisure, personal services: none of them needs industrial goods.
    private static readonly HashSet<int> s_offices = [55, 56, 58, 59, 60, 64, 65, 66, 68, 69, 73, 74, 77, 78, 79, 80, 81, 82, 90, 91, 92, 93, 96, 97];

    private static readonly HashSet<int> s_food = [10, 11, 12];
    private static readonly HashSet<int> s_cloth = [13, 14, 15];

    /// <summary>Fit of an item with an activity.</summary>
    /// <param name="family">Family key of the goods.</param>
    /// <param name="heading">Declared heading: a press of the chapter for food machines fits a food works.</param>
    /// <param name="sensitivity">Sensitivity 0 to 1; below 0.3 only plain contradictions count.</param>
    /// <param name="activity">Activity of the receiver.</param>
    public static FitKind Of(string family, string heading, double sensitivity, Activity activity)
    {
        var goods = Families.Find(family);
        if (goods.Kind is GoodsKind.Unknown or GoodsKind.Harmless || HeadingServes(heading, activity.Division))
        {
            return FitKind.Fits;
        }

        if (activity.IsTrade)
        {
            return OfTrade(goods, sensitivity, activity);
        }

        if (s_offices.Contains(activity.Division))
        {
            // A holding or purchasing firm of a group stands in 64, 70 and 82: it may buy for a works that is not named.
            return activity.Division is 64 or 77 or 82 ? FitKind.Unlikely : FitKind.Incompatible;
        }

        return sensitivity < Sensitivity.PerhapsListed ? FitKind.Fits : OfWorks(family, goods.Kind, activity.Division);
    }

    private static FitKind OfTrade(GoodsFamily goods, double sensitivity, Activity activity)
    {
        if (activity.Division is 45 or 47)
        {
            return goods.NeedsCommissioning || sensitivity >= 0.6 ? FitKind.Incompatible : FitKind.Unlikely;
        }

        return SellsLine(goods.Kind, activity) ? FitKind.Fits
            : goods.NeedsCommissioning || goods.Kind is GoodsKind.Aircraft or GoodsKind.Agent or GoodsKind.Navigation ? FitKind.Incompatible
            : sensitivity >= Sensitivity.PerhapsListed && activity.Group.Length > 2 && activity.Group[2] is '1' or '2' or '3' or '4' ? FitKind.Incompatible
            : sensitivity > 0 ? FitKind.Unlikely
            : FitKind.Fits;
    }

    // Groups 46.1 to 46.9: agents, farm products, food, household goods, electronics, machinery, other (metals, chemicals), general.
    private static bool SellsLine(GoodsKind kind, Activity activity) => activity.Group.Length >= 3 && activity.Group[2] switch
    {
        '5' => kind is GoodsKind.Electronics or GoodsKind.PowerElectronics or GoodsKind.Measuring or GoodsKind.Navigation or GoodsKind.Technology,
        '6' => activity.Group is not ("4661" or "4662" or "4663" or "4664" or "4665" or "4666")
            ? kind is not (GoodsKind.Chemical or GoodsKind.Agent or GoodsKind.Aircraft or GoodsKind.Material)
            : activity.Group switch
            {
                "4662" => kind is GoodsKind.Machine,
                "4663" => kind is GoodsKind.Machine or GoodsKind.FluidHandling,
                "4666" => kind is GoodsKind.Electronics or GoodsKind.Technology,
                _ => false,
            },
        '7' => activity.Group switch
        {
            "4675" => kind is GoodsKind.Chemical,
            "4672" or "4674" => kind is GoodsKind.Material or GoodsKind.FluidHandling,
            _ => kind is GoodsKind.Material or GoodsKind.Chemical,
        },
        _ => false,
    };

    private static FitKind OfWorks(string family, GoodsKind kind, int division)
    {
        if (s_food.Contains(division))
        {
            return kind is GoodsKind.Navigation or GoodsKind.Aircraft or GoodsKind.Machine or GoodsKind.Electronics or GoodsKind.Material
                || family.Contains("NICKEL", StringComparison.Ordinal) || family.Contains("PULSE", StringComparison.Ordinal) || family.StartsWith("PRECURSOR", StringComparison.Ordinal)
                    ? FitKind.Incompatible : FitKind.Fits;
        }

        if (s_cloth.Contains(division))
        {
            return kind is GoodsKind.Navigation or GoodsKind.Aircraft or GoodsKind.Agent or GoodsKind.BioEquipment ? FitKind.Incompatible
                : kind is GoodsKind.Machine or GoodsKind.Measuring or GoodsKind.Material ? FitKind.Unlikely : FitKind.Fits;
        }

        return division switch
        {
            >= 1 and <= 3 => kind is GoodsKind.BioEquipment or GoodsKind.Agent or GoodsKind.Aircraft or GoodsKind.Chemical ? FitKind.Fits : FitKind.Incompatible,
            >= 5 and <= 9 => kind is GoodsKind.Agent or GoodsKind.BioEquipment or GoodsKind.Aircraft ? FitKind.Incompatible : FitKind.Fits,
            >= 19 and <= 23 => kind is GoodsKind.Navigation or GoodsKind.Aircraft ? FitKind.Incompatible : division == 21 && kind is GoodsKind.Machine ? FitKind.Unlikely : FitKind.Fits,
            24 or 25 => kind is GoodsKind.Agent or GoodsKind.BioEquipment ? FitKind.Incompatible : kind is GoodsKind.Chemical ? FitKind.Unlikely : FitKind.Fits,
            >= 26 and <= 29 => kind is GoodsKind.Agent ? FitKind.Incompatible : kind is GoodsKind.BioEquipment ? FitKind.Unlikely : FitKind.Fits,
            >= 35 and <= 39 => kind is GoodsKind.Agent or GoodsKind.Navigation or GoodsKind.Aircraft ? FitKind.Incompatible : kind is GoodsKind.Machine ? FitKind.Unlikely : FitKind.Fits,
            75 => kind is GoodsKind.BioEquipment or GoodsKind.Agent or GoodsKind.Chemical or GoodsKind.Measuring ? FitKind.Fits : FitKind.Incompatible,
            >= 16 and <= 18 or 31 => kind is GoodsKind.FluidHandling or GoodsKind.PowerElectronics or GoodsKind.Machine or GoodsKind.Chemical ? FitKind.Fits : FitKind.Unlikely,
            >= 41 and <= 43 => kind is GoodsKind.Agent or GoodsKind.BioEquipment or GoodsKind.Navigation or GoodsKind.Aircraft ? FitKind.Incompatible : kind is GoodsKind.FluidHandling or GoodsKind.PowerElectronics ? FitKind.Fits : FitKind.Unlikely,
            >= 49 and <= 53 => kind is GoodsKind.Navigation or GoodsKind.Aircraft or GoodsKind.Electronics ? FitKind.Fits : FitKind.Incompatible,
            61 or 62 or 63 => kind is GoodsKind.Electronics or GoodsKind.PowerElectronics or GoodsKind.Technology or GoodsKind.Measuring or GoodsKind.Navigation ? FitKind.Fits : FitKind.Incompatible,
            70 => FitKind.Unlikely,
            86 or 87 or 88 => kind is GoodsKind.BioEquipment or GoodsKind.Agent or GoodsKind.Measuring or GoodsKind.PowerElectronics or GoodsKind.Chemical ? FitKind.Fits : FitKind.Incompatible,
            94 => FitKind.Unlikely,
            _ => FitKind.Fits,
        };
    }

    private static bool HeadingServes(string heading, int division) => heading switch
    {
        "8438" or "8434" or "8435" or "8437" or "2106" => s_food.Contains(division),
        "8444" or "8445" or "8446" or "8447" or "8448" or "8449" or "8451" => false,
        "8432" or "8433" or "8436" => division is >= 1 and <= 3,
        "8439" or "8440" or "8441" => division == 17,
        "9018" or "9021" or "9022" => division is 86 or 75 or 32,
        "8430" or "9015" => division is >= 5 and <= 9,
        _ => false,
    };
}
