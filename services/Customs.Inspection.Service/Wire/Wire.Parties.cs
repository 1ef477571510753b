using Customs.Inspection.Dossiers;
using Google.Protobuf.Collections;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    private const string Eori = "eori";
    private const string Registration = "registration";
    private const string Vat = "vat";
    private const string Aeo = "aeo";
    private const string ImoCompany = "imo-company";

    private static Party ReadParty(WireReading reading, string path, V1.Party wire)
    {
        if (wire.Roles.Count == 0)
        {
            reading.Wrong($"{path}.roles", "is required");
        }

        return new Party
        {
            Ref = reading.Required($"{path}.ref", wire.Ref),
            Roles = Each($"{path}.roles", wire.Roles, reading.Word<PartyRole>),
            Name = reading.Required($"{path}.name", wire.Name),
            Address = ReadAddress(reading, $"{path}.address", wire.Address),
            Identifiers = ReadIdentifiers(reading, $"{path}.identifiers", wire.Identifiers),
            Contact = new Contact
            {
                Phone = reading.Optional($"{path}.phone", wire.Phone),
                Email = reading.Optional($"{path}.email", wire.Email),
                Web = reading.Optional($"{path}.web", wire.Web),
            },
        };
    }

    private static Address ReadAddress(WireReading reading, string path, CommonV1.Address? wire)
    {
        if (wire is null)
        {
            reading.Wrong(path, "is required");
            return new Address { City = "", Country = default };
        }

        return new Address
        {
            Street = reading.Optional($"{path}.street", wire.Street),
            City = reading.Optional($"{path}.city", wire.City.Length > 0 ? wire.City : wire.Full) ?? "",
            Postcode = reading.Optional($"{path}.postcode", wire.Postcode),
            PoBox = reading.Optional($"{path}.po_box", wire.PoBox),
            Country = reading.Country($"{path}.country", wire.Country),
        };
    }

    private static PartyIdentifiers ReadIdentifiers(WireReading reading, string path, RepeatedField<CommonV1.Identifier> wire)
    {
        for (var i = 0; i < wire.Count; i++)
        {
            reading.Required($"{path}[{i}].type", wire[i].Type);
            reading.Required($"{path}[{i}].value", wire[i].Value);
        }

        return new PartyIdentifiers
        {
            Eori = Find(Eori),
            RegistrationNo = Find(Registration),
            Vat = Find(Vat),
            Aeo = Find(Aeo),
            ImoCompany = Find(ImoCompany),
        };

        string? Find(string type) => wire.FirstOrDefault(i => i.Type == type)?.Value;
    }

    private static V1.Party Party(Party party)
    {
        var wire = new V1.Party
        {
            Ref = party.Ref,
            Roles = { party.Roles.Select(Codes<PartyRole>.Word) },
            Name = party.Name,
            Address = new CommonV1.Address
            {
                Street = party.Address.Street ?? "",
                City = party.Address.City,
                Postcode = party.Address.Postcode ?? "",
                PoBox = party.Address.PoBox ?? "",
                Country = party.Address.Country.Value,
            },
            Phone = party.Contact.Phone ?? "",
            Email = party.Contact.Email ?? "",
            Web = party.Contact.Web ?? "",
        };
        Add(Eori, party.Identifiers.Eori);
        Add(Registration, party.Identifiers.RegistrationNo);
        Add(Vat, party.Identifiers.Vat);
        Add(Aeo, party.Identifiers.Aeo);
        Add(ImoCompany, party.Identifiers.ImoCompany);
        return wire;

        void Add(string type, string? value)
        {
            if (value is not null)
            {
                wire.Identifiers.Add(new CommonV1.Identifier { Type = type, Value = value });
            }
        }
    }
}
