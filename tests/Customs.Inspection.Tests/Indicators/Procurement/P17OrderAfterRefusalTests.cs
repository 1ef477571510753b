using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P17OrderAfterRefusalTests
{
    private const string Buyer = "Nordlicht Turbine Components (Malaysia) Sdn Bhd";

    private static double Denied(string party, string family = "EB_WELDER", string date = "2025-07-21", DenialSimilarity? likeness = null, string? number = null, Func<Dossier, Dossier>? change = null) => Evaluate.Strength("P17", Deal.Facts(d => (change ?? (x => x))(d
        .WithConsignee(p => p with { Identifiers = new PartyIdentifiers { RegistrationNo = "41-55512" } })
        .WithContext(c => c with { Denials = [new Denial { Id = "DN-1", Date = DateOnly.Parse(date), Party = party, Family = family, Ground = "risk of diversion", Similarity = likeness, RegistrationNo = number }] }))));

    private static double Asked(params (string Item, string Result, string Supplier)[] enquiries) => Evaluate.Strength("P17", Deal.Facts(d => d
        .WithContext(c => c with { Enquiries = [.. enquiries.Select(e => new Enquiry { Date = new DateOnly(2025, 12, 2), Buyer = Buyer, Item = e.Item, Result = e.Result, Supplier = e.Supplier })] })));

    [Fact]
    public void The_same_goods_denied_to_the_same_firm_speak_in_full() => Assert.Equal(1.0, Denied(Buyer));

    [Fact]
    public void A_new_name_does_not_hide_the_register_number() => Assert.Equal(1.0, Denied("Marmara Karbon Dis Ticaret", number: "41 55512"));

    [Fact]
    public void A_former_name_in_the_register_is_the_same_firm() =>
        Assert.Equal(1.0, Denied("Marmara Karbon Dis Ticaret", change: d => d.WithProfile("csg", Deal.Works with { NameHistory = ["Marmara Karbon Dis Ticaret (until 2026-01)"] })));

    [Fact]
    public void The_payer_counts_as_well() =>
        Assert.Equal(1.0, Denied("Samara Reagent Komplekt OOO", change: d => d.WithPapers(p => p with { Finance = p.Finance! with { Payer = new Payer { Name = "Samara Reagent Komplekt", Country = Sample.Country("RU") } } })));

    [Theory]
    [InlineData("another firm in Dalian", "EB_WELDER", "2025-07-21", null)]
    [InlineData(Buyer, "SURVEILLANCE", "2025-07-21", DenialSimilarity.None)]
    [InlineData(Buyer, "EB_WELDER", "2023-10-21", null)]
    public void Another_firm_other_goods_and_old_denials_say_nothing(string party, string family, string date, DenialSimilarity? likeness) => Assert.Equal(0, Denied(party, family, date, likeness));

    [Theory]
    [InlineData("EB welding machine 150 kV", "offer refused", 1.0)]
    [InlineData("Elektronenstrahl: welding chamber", "Anfrage abgelehnt", 1.0)]
    [InlineData("helium leak detector", "refused", 0.5)]
    [InlineData("EB welding machine 150 kV", "tender, not awarded, bid withdrawn", 0)]
    [InlineData("EB welding machine 150 kV", "offer made", 0)]
    public void A_refused_enquiry_speaks_and_a_tender_does_not(string item, string result, double strength) => Assert.Equal(strength, Asked((item, result, "maker A")), 6);

    [Fact]
    public void The_same_enquiry_at_two_suppliers_is_weaker() => Assert.Equal(0.4, Asked(("EB welding machine", "offer made", "maker A"), ("electron beam welding machine", "no answer", "maker B")));
}
