using Customs.Primitives;

namespace Customs.Screening.Service;

/// <summary>Designations between the core and the wire. The store keeps the wire form, so both directions are whole.</summary>
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

    /// <summary>The core form of what the store keeps.</summary>
    public static Designation ToCore(V1.Designation wire) => new(
        TryReadName(wire.Name, out _, out var id) ? id : throw new InvalidOperationException($"a stored designation has the name '{wire.Name}'"),
        KindWire.ToCore(wire.Kind),
        [.. wire.Names.Select(n => new ListedName(n.Name, NameWire.ToCore(n.Quality), n.Script.Length == 0 ? null : n.Script))])
    {
        BirthDates = [.. wire.BirthDates.Select(b => new BirthDate(Dates.ToCore(b.From) ?? DateOnly.MinValue, Dates.ToCore(b.To) ?? DateOnly.MaxValue, b.Approximate))],
        Addresses = [.. wire.Addresses.Select(AddressWire.ToCore)],
        Countries = [.. wire.Countries.Select(CountryCode.Parse)],
        Identifiers = [.. wire.Identifiers.Select(i => new Identifier(IdentifierTypes.Read(i.Type), i.Value, Country(i.Country)))],
        Programmes = [.. wire.Programmes],
        Measures = [.. wire.Measures],
        Links = [.. wire.Links.Select(LinkWire.ToCore)],
        LicenceRequirement = wire.LicenceRequirement.Length == 0 ? null : wire.LicenceRequirement,
        LicencePolicy = wire.LicencePolicy.Length == 0 ? null : wire.LicencePolicy,
        Remarks = wire.Remarks.Length == 0 ? null : wire.Remarks,
        ValidFrom = Dates.ToCore(wire.ValidFrom),
        ValidTo = Dates.ToCore(wire.ValidTo),
        SourceRow = (int)wire.SourceRow,
    };

    private static CountryCode Country(string code) => CountryCode.TryParse(code, out var country) ? country : default;
}
