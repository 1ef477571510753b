using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P29PapersDisagreeTests
{
    private static double Named(string consignee, string type = "N705") => Evaluate.Strength("P29", Deal.Facts(d => d.With(x => x with { TransportDocument = x.TransportDocument with { Type = type, ConsigneeOnDocument = consignee } })));

    private static double Invoiced(decimal amount, string currency = "EUR", string incoterm = "EXW") => Evaluate.Strength("P29", Deal.Facts(d => d
        .With(x => x with { DeliveryTerms = new DeliveryTerms { Incoterm = incoterm } }).WithPapers(p => p with { Invoice = new Invoice { Number = "I", Amount = amount, Currency = currency } })));

    [Theory]
    [InlineData("Gulf Bridge Shipping Agency, Jebel Ali", "N705", 1.0)]
    [InlineData("Nordlicht Turbine Components", "N705", 0)]
    [InlineData("to order of Maybank Berhad", "N705", 0)]
    [InlineData("Penang Air Cargo Handling", "N741", 0)]
    public void Another_consignee_on_the_transport_document_speaks(string consignee, string type, double strength) => Assert.Equal(strength, Named(consignee, type), 6);

    [Theory]
    [InlineData(1_700_000, "EUR", "EXW", 0.5)]
    [InlineData(9_000_000, "EUR", "EXW", 0.8)]
    [InlineData(1_460_000, "EUR", "EXW", 0)]
    [InlineData(1_560_000, "EUR", "EXW", 0.5)]
    [InlineData(1_560_000, "EUR", "CIF", 0)]
    [InlineData(1_580_000, "USD", "EXW", 0)]
    public void Rounding_freight_and_another_currency_explain_a_difference(int amount, string currency, string incoterm, double strength) => Assert.Equal(strength, Invoiced(amount, currency, incoterm), 6);

    [Fact]
    public void Delivery_outside_the_destination_speaks_in_full() => Assert.Equal(1.0, Evaluate.Strength("P29", Deal.Facts(d => d.With(x => x with { PlaceOfDelivery = "KPNAM" }))));

    [Fact]
    public void Header_and_items_must_agree() => Assert.Equal(0.5, Evaluate.Strength("P29", Deal.Facts(d => d.With(x => x with { Totals = x.Totals with { GrossMassKg = 20_000 } }))));
}
