namespace Customs.Inspection.Gates;

/// <summary>All gates in order.</summary>
public static class GateSet
{
    /// <summary>The gates.</summary>
    public static IReadOnlyList<Gate> All { get; } =
    [
        new G01ListedWithoutLicence(),
        new G02LicenceDoesNotCover(),
        new G03NotListedContradicted(),
        new G04ListedParty(),
        new G05EmbargoedGoods(),
        new G06InformationLetter(),
        new G07DangerousToOpen(),
    ];
}
