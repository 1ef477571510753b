using Customs.Inspection.History;

namespace Customs.Inspection.Tests.History;

public sealed class NetworkPathsTests
{
    private static readonly KnownParty s_refused = new(KnownKind.Decision, "declarations/26DE000000000002B4", "Golden Valley LLC", new DateOnly(2025, 3, 1), "refused in cases/2025-000117");

    private static readonly IReadOnlyList<HeldKey> s_own =
    [
        Held(HistoryKeyKind.Consignee, "pulau works", "Pulau Works Sdn Bhd", "consignee"),
        Held(HistoryKeyKind.Phone, "60455503187", "Silk Road Trading", "notify party"),
        Held(HistoryKeyKind.Exporter, "DE123", "Donau GmbH", "exporter"),
    ];

    [Fact]
    public void A_shared_telephone_number_leads_to_who_was_refused_and_the_sentence_tells_the_way()
    {
        var path = Assert.Single(NetworkPaths.Find(s_own, [Node("2", s_refused, Held(HistoryKeyKind.Phone, "60455503187", "Utara Enterprise", "notify party"))], _ => true));
        Assert.Equal("the notify party Silk Road Trading shares its telephone number 60455503187 with Utara Enterprise (MRN2)", NetworkPaths.Words(path));
        Assert.Equal(1.0, NetworkPaths.StrengthOf(path));
        var sentence = Assert.IsType<Inspection.Indicators.IndicatorResult.Hit>(Indicators.Evaluate.Indicator("R05", Sample.Facts() with { Network = new Network("clusters/1", 2, [path]) })).Sentence;
        Assert.Equal("The notify party Silk Road Trading shares its telephone number 60455503187 with Utara Enterprise (MRN2); Golden Valley LLC: refused in cases/2025-000117 (2025-03-01).", sentence);
    }

    [Fact]
    public void Every_further_step_halves_the_strength_and_a_fourth_is_none()
    {
        NetworkNode Hop(int number, KnownParty? known) => Node(
            $"{number}", known, Held(HistoryKeyKind.Email, $"{number - 1}@x.example", $"firm {number}", "buyer"), Held(HistoryKeyKind.Email, $"{number}@x.example", $"agent {number}", "buyer"));
        var own = new[] { Held(HistoryKeyKind.Email, "0@x.example", "Pulau Works", "consignee") };
        var path = Assert.Single(NetworkPaths.Find(own, [Hop(1, null), Hop(2, null), Hop(3, s_refused)], _ => true));
        Assert.Equal(3, path.Steps.Count);
        Assert.Equal(0.25, NetworkPaths.StrengthOf(path));
        Assert.Equal("the consignee Pulau Works shares its e-mail address 0@x.example with firm 1 (MRN1), there agent 1 shares its e-mail address 1@x.example with firm 2 (MRN2), "
            + "there agent 2 shares its e-mail address 2@x.example with firm 3 (MRN3)", NetworkPaths.Words(path));
        Assert.Empty(NetworkPaths.Find(own, [Hop(1, null), Hop(2, null), Hop(3, null), Hop(4, s_refused)], _ => true));
    }

    [Fact]
    public void A_hub_a_common_exporter_and_a_generic_name_lead_nowhere()
    {
        Assert.Empty(NetworkPaths.Find(s_own, [Node("2", s_refused, Held(HistoryKeyKind.Phone, "60455503187", "X Y", "buyer"))], k => !k.Text.StartsWith("PHONE", StringComparison.Ordinal)));
        Assert.Empty(NetworkPaths.Find(s_own, [Node("2", s_refused, Held(HistoryKeyKind.Exporter, "DE123", "Donau GmbH", "exporter"))], _ => true));
        var trading = Held(HistoryKeyKind.Consignee, "general trading", "General Trading LLC", "consignee");
        Assert.Empty(NetworkPaths.Find([trading], [Node("2", s_refused, trading)], _ => true));
    }

    [Fact]
    public void Who_is_himself_on_the_consignment_is_told_without_a_path() =>
        Assert.Empty(NetworkPaths.Find(s_own, [Node("2", s_refused with { Party = "Pulau Works" }, Held(HistoryKeyKind.Consignee, "pulau works", "Pulau Works", "consignee"))], _ => true));

    [Fact]
    public void A_key_is_a_hub_from_one_face_more_than_its_kind_bears_and_the_same_face_counts_once()
    {
        var address = NetworkKey.Of(Held(HistoryKeyKind.Address, "tower 1|dhaka|BD", "Firm A", "consignee"));
        var faces = Array.Empty<byte>();
        foreach (var firm in new[] { "A", "B", "A", "C", "D" })
        {
            faces = Faces.Add(faces, firm, address.MostFaces);
        }

        Assert.False(Faces.IsHub(faces, address.MostFaces));
        Assert.True(Faces.IsHub(Faces.Add(faces, "E", address.MostFaces), address.MostFaces));
    }

    private static HeldKey Held(HistoryKeyKind kind, string value, string holder, string role) => new(new HistoryKey(kind, value), holder, "MY", role);

    private static NetworkNode Node(string number, KnownParty? known, params HeldKey[] keys) => new($"declarations/{number}", $"MRN{number}", keys, known);
}
