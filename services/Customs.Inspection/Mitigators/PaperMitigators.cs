using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Licences;

namespace Customs.Inspection.Mitigators;

/// <summary>Papers that explain what would else speak.</summary>
internal static class PaperMitigators
{
    private const string BindingTariffInformation = "C626";

    // A licence that covers one item of two explains one item: all that are perhaps listed must be covered.
    public static string? LicenceCovers(Facts facts)
    {
        var listed = facts.Declaration.GoodsItems.Where(i => Sensitivity.Of(facts.Answer(i)) > 0).ToList();
        var licences = listed.ConvertAll(i => Licence.For(facts, i).FirstOrDefault(l => l.Covers && States(l.Document)));
        return listed.Count > 0 && licences.TrueForAll(l => l is not null)
            ? $"licence {string.Join(", ", licences.Select(l => l?.Document.Reference).Distinct(StringComparer.Ordinal))} covers the goods, the parties and the quantity"
            : null;
    }

    // A message may name a licence by its number alone; what it covers is then not known.
    private static bool States(SupportingDocument licence) =>
        licence is not { Quantity: null, Remaining: null, ControlCode: null, Consignee: null, EndUser: null, Destination: null, ValidTo: null, Holder: null, Issuer: null };

    public static string? VerifiedCertificate(Facts facts) =>
        facts.Dossier.Accompanying.EndUse?.Certificate is { Present: true, Verified: true } certificate
            ? $"the issuer confirmed the end-use certificate{(certificate.SignedBy is null ? "" : $" signed by {certificate.SignedBy}")}"
            : null;

    public static string? Humanitarian(Facts facts)
    {
        if (Sensitivity.IsSensitive(facts))
        {
            return null;
        }

        var papers = facts.Dossier.Accompanying;
        string?[] texts = [papers.Finance?.Terms, papers.EndUse?.Statement, .. papers.OtherDocuments];
        return texts.FirstOrDefault(t => t is not null && t.Contains("humanitarian", StringComparison.OrdinalIgnoreCase)) is { } reference
            ? $"uncontrolled goods with a humanitarian reference: {reference}"
            : null;
    }

    public static string? ZeroNotice(Facts facts)
    {
        var item = Sensitivity.Foremost(facts);
        if (Licence.HasZeroNotice(facts, item))
        {
            return $"a zero notice of the licensing authority covers item {item.ItemNumber}";
        }

        return item.SupportingDocuments.FirstOrDefault(d => d.Type == BindingTariffInformation) is { } tariff
            ? $"binding tariff information {tariff.Reference} covers item {item.ItemNumber}"
            : null;
    }
}
