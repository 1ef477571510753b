using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Places;

/// <summary>A piece of free text in a dossier with its path.</summary>
/// <param name="Path">Path in the dossier form.</param>
/// <param name="Text">The text.</param>
/// <param name="What">What it is, for a sentence: "the package marks of item 1".</param>
/// <param name="Source">Who says so.</param>
public sealed record FreeText(string Path, string Text, string What, string Source)
{
    /// <summary>Free texts in which a place of destination may stand. Names of vessels and makers are not among them.</summary>
    public static IEnumerable<FreeText> In(Facts facts)
    {
        foreach (var item in facts.Declaration.GoodsItems)
        {
            if (item.Packages.Marks is { } marks)
            {
                yield return new($"{facts.PathOf(item)}.packages.marks", marks, $"the package marks of item {item.ItemNumber}", "declaration");
            }
        }

        var transport = facts.Declaration.TransportDocument;
        if (transport.Remarks is { } remarks)
        {
            yield return new("declaration.transportDocument.remarks", remarks, $"a remark on transport document {transport.Number}", "transport document");
        }

        if (transport.ConsigneeOnDocument is { } consignee)
        {
            yield return new("declaration.transportDocument.consigneeOnDocument", consignee, $"the consignee on transport document {transport.Number}", "transport document");
        }

        if (facts.Declaration.DeliveryTerms?.Place is { } place)
        {
            yield return new("declaration.deliveryTerms.place", place, "the place of delivery", "declaration");
        }

        foreach (var text in Papers(facts.Dossier.Accompanying))
        {
            yield return text;
        }
    }

    private static IEnumerable<FreeText> Papers(Accompanying papers)
    {
        foreach (var (list, path, what) in new[]
        {
            (papers.Instructions ?? [], "accompanying.instructions", "the buyer's instructions"),
            (papers.OtherDocuments, "accompanying.otherDocuments", "a paper on file"),
            (papers.Correspondence, "accompanying.correspondence", "the correspondence"),
        })
        {
            for (var i = 0; i < list.Count; i++)
            {
                yield return new($"{path}[{i}]", list[i], what, "papers");
            }
        }

        if (papers.EndUse?.Certificate?.Text is { } certificate)
        {
            yield return new("accompanying.endUse.certificate.text", certificate, "the end-use certificate", "papers");
        }

        if (papers.EndUse?.Statement is { } statement)
        {
            yield return new("accompanying.endUse.statement", statement, "the stated end use", "papers");
        }
    }
}
