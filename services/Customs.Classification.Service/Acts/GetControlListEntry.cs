using Customs.ServiceDefaults;

namespace Customs.Classification.Service;

/// <summary>Gets an entry as it stood on a day, from an imported list or from the pack.</summary>
internal sealed class GetControlListEntry(ControlLists lists)
{
    /// <summary>Runs it.</summary>
    public V1.ControlListEntry Run(V1.GetControlListEntryRequest request)
    {
        if (request.Name.Split('/') is not ["controlLists", var list, "entries", var encoded])
        {
            throw Rpc.InvalidArgument("name", "has to be controlLists/{list}/entries/{entry}");
        }

        var day = Dates.Read(request.AsOf, "as_of") ?? lists.Today;
        var code = Uri.UnescapeDataString(encoded);
        var now = lists.Now;
        if (list == now.Set.Pack.Name)
        {
            var entry = now.Set.Entry(code) ?? now.Set.Pack.Entries.FirstOrDefault(e => e.Code == code && e.InForce(day)) ?? throw Rpc.NotFound(request.Name);
            return EntryWire.ToWire(entry, list);
        }

        var edition = now.Set.Officials.InForce(day).FirstOrDefault(e => e.Edition.List == list)?.Edition ?? throw Rpc.NotFound(request.Name);
        var found = edition.Entries.FirstOrDefault(e => e.Code == code) ?? throw Rpc.NotFound(request.Name);
        return EntryWire.ToWire(found, list, edition.From, edition.Source);
    }
}
