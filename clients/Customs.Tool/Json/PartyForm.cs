using System.Text.Json;
using Customs.Common.V1;
using Customs.Screening.V1;
using Customs.Tool.Lines;

namespace Customs.Tool.Json;

/// <summary>Reads a party as the question forms of contracts, section 4, write it.</summary>
internal static class PartyForm
{
    private static readonly Dictionary<string, PartyKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["person"] = PartyKind.Person,
        ["individual"] = PartyKind.Person,
        ["entity"] = PartyKind.Entity,
        ["organization"] = PartyKind.Entity,
        ["organisation"] = PartyKind.Entity,
        ["company"] = PartyKind.Entity,
        ["legalentity"] = PartyKind.Entity,
        ["vessel"] = PartyKind.Vessel,
        ["aircraft"] = PartyKind.Aircraft,
        ["address"] = PartyKind.Address,
        ["unknown"] = PartyKind.Unspecified,
        ["any"] = PartyKind.Unspecified,
        [""] = PartyKind.Unspecified,
    };

    /// <summary>Reads a screening question.</summary>
    public static PartyQuery Read(JsonLine line)
    {
        var party = new PartyQuery { Id = line.Text("id"), Name = line.Text("name", required: true), Kind = Kind(line, "kind"), Role = line.Text("role"), BirthDate = line.Text("birth_date") };
        party.Countries.AddRange(line.Texts("countries"));
        party.Address = Address(line);
        party.Identifiers.AddRange(line.Objects("identifiers").Select(i => new Identifier { Type = i.Text("type", required: true), Value = i.Text("value", required: true), Country = i.Text("country") }));
        return party;
    }

    /// <summary>Reads one side of a pair: the name and its properties, such as imo, passport, date_of_birth, nationality.</summary>
    public static PartyQuery Side(JsonLine line, string name, string properties, PartyKind kind)
    {
        var party = new PartyQuery { Name = line.Text(name, required: true), Kind = kind };
        if (line.Any(properties) is { ValueKind: JsonValueKind.Object } given)
        {
            foreach (var property in given.EnumerateObject())
            {
                Add(party, property.Name, property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText());
            }
        }

        return party;
    }

    /// <summary>Reads a kind; the names that other tools use are understood.</summary>
    public static PartyKind Kind(JsonLine line, string name)
    {
        var text = line.Text(name);
        if (Kinds.TryGetValue(text, out var kind))
        {
            return kind;
        }

        line.Violations.Add(new Violation(name, $"'{text}' is none of person, entity, vessel, aircraft, address, unknown"));
        return PartyKind.Unspecified;
    }

    private static Address? Address(JsonLine line)
    {
        switch (line.Any("address"))
        {
            case null:
                return null;
            case { ValueKind: JsonValueKind.String } text:
                return new Address { Full = text.GetString() };
            case { ValueKind: JsonValueKind.Object } parts:
                var inner = new JsonLine(parts);
                var address = new Address
                {
                    Street = inner.Text("street"),
                    City = inner.Text("city"),
                    Postcode = inner.Text("postcode"),
                    PoBox = inner.Text("po_box"),
                    Country = inner.Text("country"),
                    Full = inner.Text("full"),
                };
                line.Violations.AddRange(inner.Violations.Select(v => v with { Field = "address." + v.Field }));
                return address;
            default:
                line.Violations.Add(new Violation("address", "has to be a text or an object"));
                return null;
        }
    }

    private static void Add(PartyQuery party, string property, string value)
    {
        switch (property)
        {
            case "date_of_birth" or "birth_date" or "birthDate":
                party.BirthDate = value;
                break;
            case "country" or "nationality" or "countries" when value.Length == 2:
                party.Countries.Add(value.ToUpperInvariant());
                break;
            case "address":
                party.Address = new Address { Full = value };
                break;
            case "imo" or "mmsi" or "passport" or "national-id" or "tax" or "registration" or "bic" or "lei" or "eori" or "phone" or "email" or "web" or "tail" or "account":
                party.Identifiers.Add(new Identifier { Type = property, Value = value });
                break;
            default:
                break;
        }
    }
}
