using Customs.Inspection.Dossiers;
using Customs.Inspection.History;

namespace Customs.Inspection.Tests.History;

public sealed class HistoryKeysTests
{
    [Fact]
    public void The_same_party_written_otherwise_gives_the_same_keys()
    {
        var one = Sample.Dossier().WithConsignee(p => p with { Name = "PULAU Furniture Works Sdn. Bhd.", Contact = new Contact { Phone = "+60 4 5550 3187", Email = "A@B.example" } });
        var other = Sample.Dossier().WithConsignee(p => p with { Name = "Works Furniture Pulau", Contact = new Contact { Phone = "+60-4-55503187", Email = "a@b.example " } });
        Assert.Equal(HistoryKeys.Of(one), HistoryKeys.Of(other));
    }

    [Fact]
    public void A_forwarder_and_a_crowded_address_give_no_keys()
    {
        var plain = HistoryKeys.Of(Sample.Dossier().WithProfile("csg", new Profile { RegistrationsAtAddress = 64 }));
        var with = HistoryKeys.Of(Sample.Dossier().WithProfile("csg", new Profile { RegistrationsAtAddress = 64 })
            .WithParty(Sample.Party("fwd", "Big Freight AG", "DE", PartyRole.FreightForwarder) with { Contact = new Contact { Phone = "+49 1" } }));
        Assert.Equal(plain, with);
        Assert.DoesNotContain(plain, k => k.Kind == HistoryKeyKind.Address);
    }

    [Fact]
    public void Serial_numbers_model_payer_and_directors_are_keys()
    {
        var dossier = Sample.Dossier(Sample.Item() with { Manufacturer = "Kieler Nautik GmbH", SerialNumbers = ["K12-4471"] })
            .WithPapers(p => p with { Finance = new Finance { Payer = new Payer { Name = "Bridge Exchange LLC", Country = Sample.Country("AE") } } })
            .WithProfile("csg", new Profile { Directors = ["Yue, Richard"] });
        var keys = HistoryKeys.Of(dossier);
        Assert.Contains(new HistoryKey(HistoryKeyKind.SerialNumber, "K124471"), keys);
        Assert.Contains(new HistoryKey(HistoryKeyKind.Payer, "bridge exchange"), keys);
        Assert.Contains(new HistoryKey(HistoryKeyKind.Director, "richard yue|MY"), keys);
        Assert.Contains(new HistoryKey(HistoryKeyKind.Model, "kieler nautik|H12"), keys);
    }
}
