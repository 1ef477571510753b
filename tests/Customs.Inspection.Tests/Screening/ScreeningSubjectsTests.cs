using Customs.Inspection.Dossiers;
using Customs.Inspection.Screening;

namespace Customs.Inspection.Tests.Screening;

public sealed class ScreeningSubjectsTests
{
    [Fact]
    public void Everybody_whom_the_papers_name_is_screened()
    {
        var dossier = Sample.Dossier()
            .With(d => d with { TransportDocument = d.TransportDocument with { Vessel = "MV Elbe", Imo = "9300001", Carrier = "Northstar Line", ConsigneeOnDocument = "Gulf Bridge Agency" } })
            .WithPapers(p => p with { Finance = new Finance { Payer = new Payer { Name = "Al Noor Exchange", Country = Sample.Country("AE") }, Bank = new Bank { Name = "Bank Melli", Country = Sample.Country("IR") } } })
            .WithProfile("csg", new Profile { Directors = ["A. Rahim"], Owners = [new Owner { Name = "Holding", Owners = [new Owner { Name = "Top", Country = Sample.Country("IR") }] }] });
        var subjects = ScreeningSubjects.Of(dossier);
        Assert.Equal(
            ["exp", "csg", "owner/csg/1", "owner/csg/2", "director/csg/1", "vessel", "carrier", "document-consignee", "payer", "bank"],
            subjects.Select(s => s.Key));
        Assert.Equal(("imo", "9300001"), Assert.Single(subjects.Single(s => s.Key == "vessel").Identifiers));
        Assert.Equal("Works Road 12, Penang", subjects.Single(s => s.Key == "csg").Address);
    }

    [Fact]
    public void A_payer_that_is_a_party_and_a_bank_without_a_name_are_not_asked_for_again()
    {
        var dossier = Sample.Dossier().WithPapers(p => p with
        {
            Finance = new Finance { Payer = new Payer { Name = "Pulau Furniture Works", Country = Sample.Country("MY") }, Bank = new Bank { Name = "bank in Penang", Country = Sample.Country("MY") } },
        });
        Assert.DoesNotContain(ScreeningSubjects.Of(dossier), s => s.Key is "payer" or "bank");
    }

    [Fact]
    public void The_parent_an_earlier_name_and_a_name_that_only_a_licence_bears_are_screened_too()
    {
        var dossier = Sample.Dossier().WithProfile("csg", new Profile { Parent = "Pulau Holding SE", NameHistory = ["Margalla Glazes Cell (until 2025-07)"] })
            .WithDocument(Sample.Licence() with { EndUser = "Quite Another Works" });
        var subjects = ScreeningSubjects.Of(dossier);
        Assert.Equal("Pulau Holding SE", subjects.Single(s => s.Key == "owner/csg/parent").Name);
        Assert.Equal("Margalla Glazes Cell", subjects.Single(s => s.Key == "name/csg/1").Name);
        Assert.Equal("Quite Another Works", subjects.Single(s => s.Key == "document/1/end-user").Name);
        Assert.DoesNotContain(subjects, s => s.Key == "document/1/consignee");
    }

    [Fact]
    public void An_ownership_loop_as_deep_as_it_may_be_read_ends()
    {
        var owner = new Owner { Name = "0" };
        for (var i = 1; i < 40; i++)
        {
            owner = new Owner { Name = $"{i}", Owners = [owner] };
        }

        Assert.InRange(ScreeningSubjects.Of(Sample.Dossier().WithProfile("csg", new Profile { Owners = [owner] })).Count, 3, 10);
    }
}
