using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    private const int MaxOwnershipDepth = 12;

    private static Profile ReadProfile(WireReading reading, string path, V1.PartyProfile wire) => new()
    {
        Founded = reading.DayOrNull($"{path}.founded", wire.Founded),
        Activity = reading.Optional($"{path}.activity", wire.Activity),
        BusinessType = reading.WordOrNull<BusinessType>($"{path}.business_type", wire.BusinessType),
        Sector = reading.WordOrNull<Sector>($"{path}.sector", wire.Sector),
        Employees = wire.HasEmployees ? wire.Employees : null,
        Address = reading.Optional($"{path}.address", wire.Address),
        AddressType = reading.WordOrNull<AddressType>($"{path}.address_type", wire.AddressType),
        RegistrationsAtAddress = wire.HasRegistrationsAtAddress ? wire.RegistrationsAtAddress : null,
        FreeZone = wire.HasFreeZone ? wire.FreeZone : null,
        SiteVerified = wire.HasSiteVerified ? wire.SiteVerified : null,
        Directors = Texts(reading, $"{path}.directors", wire.Directors),
        Owners = Each($"{path}.owners", wire.Owners, (p, o) => ReadOwner(reading, p, o, 1)),
        OwnershipAsOf = reading.DayOrNull($"{path}.ownership_as_of", wire.OwnershipAsOf),
        Parent = reading.Optional($"{path}.parent", wire.Parent),
        Affiliations = Texts(reading, $"{path}.affiliations", wire.Affiliations),
        NameHistory = Texts(reading, $"{path}.name_history", wire.NameHistory),
        RegistrationNo = reading.Optional($"{path}.registration_number", wire.RegistrationNumber),
        Aeo = wire.HasAeo ? wire.Aeo : null,
        BirthDate = reading.DayOrNull($"{path}.birth_date", wire.BirthDate),
        Nationality = reading.CountryOrNull($"{path}.nationality", wire.Nationality),
    };

    private static Owner ReadOwner(WireReading reading, string path, V1.Owner wire, int depth)
    {
        if (depth == MaxOwnershipDepth && wire.Owners.Count > 0)
        {
            reading.Wrong($"{path}.owners", $"is deeper than {MaxOwnershipDepth} levels");
        }

        return new Owner
        {
            Name = reading.Required($"{path}.name", wire.Name),
            Country = reading.CountryOrNull($"{path}.country", wire.Country),
            SharePct = Share(reading, $"{path}.share_percent", wire),
            Owners = depth == MaxOwnershipDepth ? [] : Each($"{path}.owners", wire.Owners, (p, o) => ReadOwner(reading, p, o, depth + 1)),
            Listed = wire.ListedList.Length == 0 && wire.ListedId.Length == 0
                ? null
                : new OwnerListing { List = reading.Optional($"{path}.listed_list", wire.ListedList), Uid = reading.Optional($"{path}.listed_id", wire.ListedId) },
        };
    }

    private static decimal? Share(WireReading reading, string path, V1.Owner wire)
    {
        if (!wire.HasSharePercent)
        {
            return null;
        }

        if (wire.SharePercent is >= 0 and <= 100)
        {
            return (decimal)wire.SharePercent;
        }

        reading.Wrong(path, "is not between 0 and 100");
        return null;
    }

    private static V1.PartyProfile ProfileOf(Profile profile)
    {
        var wire = new V1.PartyProfile
        {
            Founded = Day(profile.Founded),
            Activity = profile.Activity ?? "",
            BusinessType = Codes<BusinessType>.Word(profile.BusinessType),
            Sector = Codes<Sector>.Word(profile.Sector),
            Address = profile.Address ?? "",
            AddressType = Codes<AddressType>.Word(profile.AddressType),
            Directors = { profile.Directors },
            Owners = { profile.Owners.Select(OwnerOf) },
            OwnershipAsOf = Day(profile.OwnershipAsOf),
            Parent = profile.Parent ?? "",
            Affiliations = { profile.Affiliations },
            NameHistory = { profile.NameHistory },
            RegistrationNumber = profile.RegistrationNo ?? "",
            BirthDate = Day(profile.BirthDate),
            Nationality = Code(profile.Nationality),
        };
        if (profile.Employees is { } employees)
        {
            wire.Employees = employees;
        }

        if (profile.RegistrationsAtAddress is { } registrations)
        {
            wire.RegistrationsAtAddress = registrations;
        }

        if (profile.FreeZone is { } freeZone)
        {
            wire.FreeZone = freeZone;
        }

        if (profile.SiteVerified is { } verified)
        {
            wire.SiteVerified = verified;
        }

        if (profile.Aeo is { } aeo)
        {
            wire.Aeo = aeo;
        }

        return wire;
    }

    private static V1.Owner OwnerOf(Owner owner)
    {
        var wire = new V1.Owner
        {
            Name = owner.Name,
            Country = Code(owner.Country),
            Owners = { owner.Owners.Select(OwnerOf) },
            ListedList = owner.Listed?.List ?? "",
            ListedId = owner.Listed?.Uid ?? "",
        };
        if (owner.SharePct is { } share)
        {
            wire.SharePercent = (double)share;
        }

        return wire;
    }
}
