using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P13CountryOfConcernNamedTests
{
    private static double Marked(string marks) => Evaluate.Strength("P13", Deal.Facts(Deal.Dossier(Deal.Welder with { Packages = Deal.Welder.Packages with { Marks = marks } })));

    private static double Remarked(string remark, params string[] routed) => Evaluate.Strength("P13", Deal.Facts(d => d.With(x => x with
    {
        TransportDocument = x.TransportDocument with { Remarks = remark },
        CountriesOfRouting = [.. routed.Select(Sample.Country)],
    })));

    [Theory]
    [InlineData("SPF KLANG / BANDAR ABBAS 0417", 1.0)]
    [InlineData("SPF KLANG / SHJ / BND 0417", 0.6)]
    [InlineData("Груз: Тегеран", 1.0)]
    [InlineData("货物 平壤", 1.0)]
    [InlineData("ESFAHAN STEEL PROJECT", 1.0)]
    [InlineData("VOSTOK / СПб", 1.0)]
    [InlineData("BANDAR SERI BEGAWAN", 0)]
    [InlineData("BANDAR SUNWAY 12", 0)]
    [InlineData("HAI PHONG VIET NAM", 0)]
    [InlineData("perm. magnets", 0)]
    [InlineData("MHD 12/2027", 0)]
    public void Crate_marks_name_places(string marks, double strength) => Assert.Equal(strength, Marked(marks), 6);

    [Fact]
    public void The_maker_IKA_is_no_airport() =>
        Assert.Equal(0, Evaluate.Strength("P13", Deal.Facts(Deal.Dossier(Deal.Welder with { Manufacturer = "IKA", Packages = Deal.Welder.Packages with { Marks = "IKA STAUFEN" } }))));

    [Fact]
    public void A_vessel_named_for_a_place_is_not_read() =>
        Assert.Equal(0, Evaluate.Strength("P13", Deal.Facts(d => d.With(x => x with { TransportDocument = x.TransportDocument with { Vessel = "MV Moskva" } }))));

    [Theory]
    [InlineData("not for re-export to Russia or Belarus")]
    [InlineData("Wiederausfuhr nach Russland ist nicht gestattet")]
    [InlineData("Rusya'ya yeniden ihraç edilmeyecektir")]
    [InlineData("consignee office: Teheran-ro 152, Seoul")]
    public void A_clause_against_re_export_and_a_street_name_are_no_destination(string remark) => Assert.Equal(0, Remarked(remark), 6);

    [Fact]
    public void A_country_on_the_way_is_none_unless_the_goods_end_there()
    {
        Assert.Equal(0, Remarked("transit via Samara", "DE", "RU", "MY"));
        Assert.Equal(1.0, Remarked("final delivery Samara", "DE", "RU", "MY"));
    }

    [Fact]
    public void A_notify_party_in_Pyongyang_speaks_in_full() =>
        Assert.Equal(1.0, Evaluate.Strength("P13", Deal.Facts(d => d.WithParty(Sample.Party("npy", "Dairy Project Office", "KP", PartyRole.NotifyParty)))));

    [Fact]
    public void A_route_beyond_the_destination_speaks_in_full() => Assert.Equal(1.0, Remarked("", "DE", "MY", "KP"));

    [Fact]
    public void A_panel_in_Persian_is_a_hint() =>
        Assert.Equal(0.6, Evaluate.Strength("P13", Deal.Facts(d => d.WithPapers(p => p with { Instructions = ["Bedienfeld und Handbuch auf Persisch"] }))));

    [Fact]
    public void The_declared_destination_itself_is_no_other_one() =>
        Assert.Equal(0, Evaluate.Strength("P13", Deal.Facts(Deal.Dossier(Deal.Welder with { Packages = Deal.Welder.Packages with { Marks = "KARACHI" } }).With(x => x with { CountryOfDestination = Sample.Country("PK") }))));
}
