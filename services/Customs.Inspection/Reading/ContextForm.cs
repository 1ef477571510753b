using System.Text.Json;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Reading;

/// <summary>The context layer of the dossier form.</summary>
internal static class ContextForm
{
    // An ownership tree deeper than this is a loop or a joke; the deepest real one in the development cases has four steps.
    private const int DeepestOwnership = 12;

    public static Context Context(FormNode n) => new()
    {
        Register = n.Map("register", (value, path, report) => value.ValueKind == JsonValueKind.Object
            ? new FormNode(value, path, report).As(ProfileOf)
            : Refuse(path, report)),
        PreviousDeclarations = n.Objects("previousDeclarations", Previous),
        Findings = n.Objects("findings", f => new Finding
        {
            Id = f.Text("id"),
            Date = f.Date("date"),
            Status = f.Code<FindingStatus>("status"),
            Party = f.Text("party"),
            Address = f.TextOrNull("address"),
            Phone = f.TextOrNull("phone"),
            RegistrationNo = f.TextOrNull("registrationNo"),
            Family = f.Text("family"),
            Summary = f.Text("summary"),
            Source = f.TextOrNull("source"),
        }),
        Denials = n.Objects("denials", DenialOf),
        Alerts = n.Objects("alerts", AlertOf),
        Enquiries = n.Objects("enquiries", e => new Enquiry
        {
            Date = e.Date("date"),
            Supplier = e.TextOrNull("supplier"),
            Buyer = e.Text("buyer"),
            Item = e.Text("item"),
            Result = e.Text("result"),
        }),
        EndUseChecks = n.Objects("endUseChecks", e => new EndUseCheck
        {
            Id = e.TextOrNull("id"),
            Date = e.Date("date"),
            Type = e.Code<EndUseCheckType>("type"),
            Party = e.TextOrNull("party"),
            Result = e.Code<EndUseCheckResult>("result"),
            Text = e.TextOrNull("text"),
        }),
    };

    public static RelatedConsignment Related(FormNode n) => new()
    {
        Mrn = n.Mrn("mrn"),
        LodgedAt = n.Instant("lodgedAt"),
        Exporter = n.TextOrNull("exporter"),
        Consignee = n.Text("consignee"),
        CountryOfDestination = n.CountryOrNull("countryOfDestination"),
        Description = n.TextOrNull("description"),
        Family = n.Text("family"),
        Hs6 = n.CommodityOrNull("hs6", 6),
        Quantity = n.NumberOrNull("quantity"),
        QuantityUnit = n.CodeOrNull<QuantityUnit>("quantityUnit"),
        InvoiceAmount = DeclarationForm.MoneyOrNull(n, "invoiceAmount"),
        Channel = n.CodeOrNull<Channel>("channel"),
        Status = n.CodeOrNull<RelatedStatus>("status"),
        Link = n.Object("link", l => new RelatedLink { Kind = l.Code<LinkKind>("kind"), Value = l.Text("value") }),
        Address = n.TextOrNull("address"),
        Phone = n.TextOrNull("phone"),
        Model = n.TextOrNull("model"),
        FrameContract = n.TextOrNull("frameContract"),
    };

    private static Profile ProfileOf(FormNode n) => new()
    {
        Founded = n.DateOrNull("founded"),
        Activity = n.TextOrNull("activity"),
        BusinessType = n.CodeOrNull<BusinessType>("businessType"),
        Sector = n.CodeOrNull<Sector>("sector"),
        Employees = n.WholeOrNull("employees"),
        Address = n.TextOrNull("address"),
        AddressType = n.CodeOrNull<AddressType>("addressType"),
        RegistrationsAtAddress = n.WholeOrNull("registrationsAtAddress"),
        FreeZone = n.FlagOrNull("freeZone"),
        SiteVerified = n.FlagOrNull("siteVerified"),
        Directors = n.Texts("directors"),
        Owners = n.Objects("owners", o => OwnerOf(o, 1)),
        OwnershipAsOf = n.DateOrNull("ownershipAsOf"),
        Parent = n.TextOrNull("parent"),
        Affiliations = n.Texts("affiliations"),
        NameHistory = n.Texts("nameHistory"),
        RegistrationNo = n.TextOrNull("registrationNo"),
        Aeo = n.FlagOrNull("aeo"),
        BirthDate = n.DateOrNull("birthDate"),
        Nationality = n.CountryOrNull("nationality"),
    };

    private static Owner OwnerOf(FormNode n, int depth) => new()
    {
        Name = n.Text("name"),
        Country = n.CountryOrNull("country"),
        SharePct = n.NumberOrNull("sharePct"),
        Owners = depth < DeepestOwnership ? n.Objects("owners", o => OwnerOf(o, depth + 1)) : [],
        Listed = n.ObjectOrNull("listed", l => new OwnerListing { List = l.TextOrNull("list"), Uid = l.TextOrNull("uid") }),
    };

    private static PreviousDeclaration Previous(FormNode n) => new()
    {
        Mrn = n.Text("mrn"),
        Date = n.Date("date"),
        Family = n.Text("family"),
        Consignee = n.Text("consignee"),
        Outcome = n.Text("outcome"),
        Direction = n.CodeOrNull<Direction>("direction"),
        Procedure = n.TextOrNull("procedure"),
        Quantity = n.NumberOrNull("quantity"),
        Amount = DeclarationForm.MoneyOrNull(n, "amount"),
        Licence = n.TextOrNull("licence"),
        FrameContract = n.TextOrNull("frameContract"),
        SerialNumbers = n.Texts("serialNumbers"),
        Hs6 = n.CommodityOrNull("hs6", 6),
        Description = n.TextOrNull("description"),
        Exporter = n.TextOrNull("exporter"),
        Model = n.TextOrNull("model"),
        Address = n.TextOrNull("address"),
        Phone = n.TextOrNull("phone"),
    };

    private static Denial DenialOf(FormNode n) => new()
    {
        Id = n.Text("id"),
        Date = n.Date("date"),
        Authority = n.TextOrNull("authority"),
        Party = n.Text("party"),
        RegistrationNo = n.TextOrNull("registrationNo"),
        Family = n.Text("family"),
        Country = n.CountryOrNull("country"),
        Ground = n.Text("ground"),
        Similarity = n.CodeOrNull<DenialSimilarity>("similarity"),
    };

    private static Alert AlertOf(FormNode n) => new()
    {
        Id = n.Text("id"),
        Type = n.Code<AlertType>("type"),
        Issuer = n.TextOrNull("issuer"),
        Date = n.Date("date"),
        ValidFrom = n.DateOrNull("validFrom"),
        ValidTo = n.DateOrNull("validTo"),
        Parties = n.Texts("parties"),
        Family = n.TextOrNull("family"),
        Product = n.TextOrNull("product"),
        Text = n.Text("text"),
    };

    private static Profile Refuse(string path, FormReport report)
    {
        report.Violation(path, "must be an object");
        return new Profile();
    }
}
