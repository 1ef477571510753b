using Customs.Primitives;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    /// <summary>
    /// What a dossier in our own form has to state beyond what can be read of it. Messages of other forms may lack it: a transit declaration has no invoice, an entry summary no procedure.
    /// </summary>
    /// <param name="declared">The declared layer.</param>
    /// <param name="path">Its path in the request.</param>
    /// <returns>Every field that is missing.</returns>
    public static IReadOnlyList<FieldViolation> Lacking(V1.DeclaredContent declared, string path)
    {
        var reading = new WireReading();
        reading.Required($"{path}.procedure", declared.Procedure);
        for (var i = 0; i < declared.Parties.Count; i++)
        {
            if (declared.Parties[i].Address is { } address)
            {
                reading.Required($"{path}.parties[{i}].address.city", address.City.Length > 0 ? address.City : address.Full);
            }
        }

        for (var i = 0; i < declared.GoodsItems.Count; i++)
        {
            reading.Required($"{path}.goods_items[{i}].hs6", declared.GoodsItems[i].Hs6);
            reading.Required($"{path}.goods_items[{i}].package_type", declared.GoodsItems[i].PackageType);
            if (declared.GoodsItems[i].InvoiceAmount is null)
            {
                reading.Wrong($"{path}.goods_items[{i}].invoice_amount", "is required");
            }
        }

        if (declared.TransportDocument is { } paper)
        {
            reading.Required($"{path}.transport_document.type", paper.Type);
            reading.Required($"{path}.transport_document.number", paper.Number);
        }

        return reading.Violations;
    }
}
