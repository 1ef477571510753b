using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Messages;

/// <summary>Parties of CUSDEC: NAD by its qualifier. A qualifier that is not here is told as not used.</summary>
internal static class CusdecParties
{
    private static readonly (string Qualifier, PartyRole[] Roles)[] s_roles =
    [
        ("EX", [PartyRole.Exporter]), ("CZ", [PartyRole.Consignor]), ("CN", [PartyRole.Consignee]), ("NI", [PartyRole.NotifyParty]), ("DT", [PartyRole.Declarant]), ("AE", [PartyRole.Declarant]), ("CB", [PartyRole.Representative]),
        ("BY", [PartyRole.Buyer]), ("SE", [PartyRole.Seller]), ("UC", [PartyRole.EndUser]), ("FW", [PartyRole.FreightForwarder]), ("CA", [PartyRole.Carrier]), ("MF", [PartyRole.Manufacturer]), ("WH", [PartyRole.WarehouseKeeper]),
    ];

    public static IReadOnlyList<PartyDraft> Of(Element root) => [.. s_roles.SelectMany(r => root.Qualified("NAD", r.Qualifier).Select(n => Read(n, r.Roles)))];

    // Structured: name in 4, street in 5, city in 6, postcode in 8, country in 9. Unstructured: lines in 3.
    private static PartyDraft Read(Element n, PartyRole[] roles)
    {
        n.Knows("2.2", "2.3");
        var name = Join(n, "4.1", "4.2", "4.3");
        var lines = new[] { n.Text("3.1"), n.Text("3.2"), n.Text("3.3"), n.Text("3.4"), n.Text("3.5") }.OfType<string>().ToList();
        return new PartyDraft
        {
            Roles = roles,
            Eori = n.Text("2.1"),
            Name = name ?? lines.FirstOrDefault(),
            Street = Join(n, "5.1", "5.2", "5.3") ?? (name is null && lines.Count > 1 ? string.Join(", ", lines[1..]) : null),
            City = n.Text("6.1"),
            Postcode = n.Text("8.1"),
            Country = n.Country("9.1"),
            Pointer = n.Pointer,
        };
    }

    private static string? Join(Element n, params ReadOnlySpan<string> places)
    {
        var parts = new List<string>();
        foreach (var place in places)
        {
            if (n.Text(place) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }
}
