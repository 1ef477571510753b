using Customs.Inspection.V1;

namespace Customs.Referral.Service;

/// <summary>The country to which the papers point beside the declared destination, until the desk states one.</summary>
internal static class PresumedRecipient
{
    // Indicators that name another country: papers, marks and routes (P13), contacts (P08).
    private static readonly string[] Naming = ["P13", "P08"];

    /// <summary>Two letters, from a field of an indication that is a country or a place; empty when none is.</summary>
    public static string Of(Declaration declaration)
    {
        var declared = declaration.Dossier?.Declared?.CountryOfDestination ?? "";
        return (declaration.Assessment?.Indications ?? [])
            .Where(i => i.State == Indication.Types.State.Hit && Naming.Contains(i.Indicator))
            .OrderBy(i => Array.IndexOf(Naming, i.Indicator))
            .SelectMany(i => i.Fields)
            .Select(CountryOf)
            .FirstOrDefault(c => c.Length > 0 && c != declared, "");
    }

    private static string CountryOf(FieldEvidence field)
    {
        var isCountry = field.Path.EndsWith(".country", StringComparison.Ordinal) && field.Value.Length == 2;
        var isPlace = field.Path is "declaration.placeOfDischarge" or "declaration.placeOfDelivery" && field.Value.Length == 5;
        return (isCountry || isPlace) && field.Value.All(char.IsAsciiLetterUpper) ? field.Value[..2] : "";
    }
}
