using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Reading;

/// <summary>The accompanying layer of the dossier form.</summary>
internal static class AccompanyingForm
{
    public static Accompanying Accompanying(FormNode n) => new()
    {
        Invoice = n.ObjectOrNull("invoice", i => new Invoice { Number = i.Text("number"), Amount = i.NumberOrNull("amount"), Currency = i.TextOrNull("currency") }),
        Finance = n.ObjectOrNull("finance", f => new Finance
        {
            Terms = f.TextOrNull("terms"),
            Payer = f.ObjectOrNull("payer", p => new Payer { Name = p.Text("name"), Country = p.Country("country") }),
            Bank = f.ObjectOrNull("bank", b => new Bank { Name = b.TextOrNull("name"), Country = b.Country("country") }),
        }),
        Services = n.ObjectOrNull("services", s => new Services
        {
            Installation = s.TextOrNull("installation"),
            Training = s.TextOrNull("training"),
            Warranty = s.TextOrNull("warranty"),
        }),
        EndUse = n.ObjectOrNull("endUse", e => new EndUse
        {
            Statement = e.TextOrNull("statement"),
            Certificate = e.ObjectOrNull("certificate", c => new EndUseCertificate
            {
                Present = c.FlagOrNull("present") ?? false,
                Text = c.TextOrNull("text"),
                SignedBy = c.TextOrNull("signedBy"),
                Date = c.DateOrNull("date"),
                Verified = c.FlagOrNull("verified"),
            }),
        }),
        Instructions = n.TextsOrNull("instructions"),
        OtherDocuments = n.Texts("otherDocuments"),
        Correspondence = n.Texts("correspondence"),
        ElectronicTransfer = n.ObjectOrNull("electronicTransfer", t => new ElectronicTransfer
        {
            Kind = t.Text("kind"),
            Url = t.TextOrNull("url"),
            FirstAccessFrom = t.CountryOrNull("firstAccessFrom"),
            Date = t.DateOrNull("date"),
        }),
    };
}
