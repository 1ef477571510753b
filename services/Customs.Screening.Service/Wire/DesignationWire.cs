namespace Customs.Screening.Service;

/// <summary>Designations on the wire.</summary>
internal static class DesignationWire
{
    /// <summary>Resource name: the list's own id, with what a name cannot hold percent-encoded.</summary>
    public static string Name(string list, string id) => $"lists/{list}/designations/{Uri.EscapeDataString(id)}";

    /// <summary>Splits a resource name into list and id.</summary>
    public static bool TryReadName(string name, out string list, out string id)
    {
        var parts = name.Split('/');
        var read = parts is ["lists", { Length: > 0 }, "designations", { Length: > 0 }];
        (list, id) = read ? (parts[1], Uri.UnescapeDataString(parts[3])) : ("", "");
        return read;
    }

    /// <summary>The wire form.</summary>
    public static V1.Designation ToWire(this Designation designation, EditionKey edition)
    {
        var wire = new V1.Designation
        {
            Name = Name(edition.List, designation.Id),
            Kind = KindWire.ToWire(designation.Kind),
            LicenceRequirement = designation.LicenceRequirement ?? "",
            LicencePolicy = designation.LicencePolicy ?? "",
            Remarks = designation.Remarks ?? "",
            ValidFrom = Dates.ToWire(designation.ValidFrom),
            ValidTo = Dates.ToWire(designation.ValidTo),
            Edition = EditionWire.Ref(edition),
            SourceRow = designation.SourceRow,
        };
        wire.Names.AddRange(designation.Names.Select(n => new V1.ListedName { Name = n.Text, Quality = NameWire.ToWire(n.Quality), Script = n.Script ?? "" }));
        wire.BirthDates.AddRange(designation.BirthDates.Select(b => new V1.BirthDate { From = Dates.ToWire(b.From), To = Dates.ToWire(b.To), Approximate = b.Circa }));
        wire.Addresses.AddRange(designation.Addresses.Select(AddressWire.ToWire));
        wire.Countries.AddRange(designation.Countries.Select(c => c.Value));
        wire.Identifiers.AddRange(designation.Identifiers.Select(i => new Common.V1.Identifier { Type = i.Type.Word(), Value = i.Value, Country = i.Country.Value }));
        wire.Programmes.AddRange(designation.Programmes);
        wire.Measures.AddRange(designation.Measures);
        wire.Links.AddRange(designation.Links.Select(l => LinkWire.ToWire(l)));
        return wire;
    }
}
