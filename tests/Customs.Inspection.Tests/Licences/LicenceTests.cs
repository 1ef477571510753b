using Customs.Inspection.Dossiers;
using Customs.Inspection.Licences;

namespace Customs.Inspection.Tests.Licences;

public sealed class LicenceTests
{
    [Fact]
    public void A_licence_that_names_these_parties_goods_and_quantity_covers_them() => Assert.Empty(Mismatches(Sample.Licence()));

    [Fact]
    public void Legal_forms_and_added_towns_do_not_make_another_party() =>
        Assert.Empty(Mismatches(Sample.Licence() with { Consignee = "Pulau Furniture Works", EndUser = "PULAU FURNITURE WORKS SDN BHD, Penang" }));

    [Theory]
    [InlineData("expired", "expired on 2026-10-31")]
    [InlineData("early", "valid only from 2026-12-01")]
    [InlineData("consignee", "names Issyk Instruments as consignee")]
    [InlineData("end user", "names Issyk Instruments as end user")]
    [InlineData("holder", "names Another Exporter as holder")]
    [InlineData("destination", "is for Kazakhstan, the goods go to Malaysia")]
    [InlineData("entry", "covers entry 3A233.c, the goods fit 2B204")]
    [InlineData("balance", "has 99 pieces left, 100 pieces are sent")]
    public void Each_way_a_licence_can_fail_is_told_in_a_sentence(string way, string words)
    {
        var licence = Sample.Licence();
        var wrong = way switch
        {
            "expired" => licence with { ValidTo = new DateOnly(2026, 10, 31) },
            "early" => licence with { ValidFrom = new DateOnly(2026, 12, 1) },
            "consignee" => licence with { Consignee = "Issyk Instruments" },
            "end user" => licence with { EndUser = "Issyk Instruments" },
            "holder" => licence with { Holder = "Another Exporter" },
            "destination" => licence with { Destination = Sample.Country("KZ") },
            "entry" => licence with { ControlCode = "3A233.c" },
            "balance" => licence with { Remaining = new Quantity { Amount = 99, Unit = QuantityUnit.Nar } },
            _ => throw new ArgumentOutOfRangeException(nameof(way)),
        };
        Assert.Contains(words, Assert.Single(Mismatches(wrong)));
    }

    [Fact]
    public void A_balance_in_kilograms_is_written_off_by_net_mass() =>
        Assert.Contains("has 40 kg left, 50 kg are sent", Assert.Single(Mismatches(Sample.Licence() with { Remaining = new Quantity { Amount = 40, Unit = QuantityUnit.Kgm } })));

    [Fact]
    public void A_balance_in_litres_cannot_be_compared_and_says_nothing() =>
        Assert.Empty(Mismatches(Sample.Licence() with { Remaining = new Quantity { Amount = 1, Unit = QuantityUnit.Ltr } }));

    [Fact]
    public void Two_items_on_one_licence_are_written_off_together()
    {
        var licence = Sample.Licence() with { Remaining = new Quantity { Amount = 150, Unit = QuantityUnit.Nar } };
        var facts = Sample.Facts(Sample.Dossier(Sample.Item(1), Sample.Item(2)).WithDocument(licence), Sample.Listed());
        Assert.Contains("200 pieces are sent", Assert.Single(Licence.For(facts, facts.Declaration.GoodsItems[0])[0].Mismatches));
    }

    [Fact]
    public void A_doubtful_classification_does_not_put_a_licence_in_doubt()
    {
        var facts = Sample.Facts(Sample.Dossier().WithDocument(Sample.Licence() with { ControlCode = "3A233" }), Sample.Listed(probability: 0.5));
        Assert.True(Assert.Single(Licence.For(facts, facts.Declaration.GoodsItems[0])).Covers);
    }

    [Fact]
    public void An_invoice_is_no_licence() => Assert.False(Licence.Is(new SupportingDocument { Type = "N380" }));

    private static IReadOnlyList<string> Mismatches(SupportingDocument licence)
    {
        var facts = Sample.Facts(Sample.Dossier().WithDocument(licence), Sample.Listed());
        return Assert.Single(Licence.For(facts, facts.Declaration.GoodsItems[0])).Mismatches;
    }
}
