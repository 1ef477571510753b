using Customs.Inspection.V1;
using Customs.Referral.V1;
using Customs.Testing;

namespace Customs.Inspection.Service.Tests;

public sealed class NetworkTests(PostgresServer server)
{
    [Fact]
    public async Task A_consignment_is_told_of_the_refused_one_that_shares_a_telephone_number_with_it()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var first = await fixture.SubmitJoinedAsync(To("Utara Vacuum Enterprise", "+60 4 5550 3187"), ct);
        await RefuseAsync(fixture, first, ct);

        var second = await fixture.SubmitJoinedAsync(To("Selatan Kilang Sdn Bhd", "+60-4-55503187"), ct);

        var path = Assert.Single(second.Assessment.Network.Paths);
        Assert.Equal(first.Name, path.Reference);
        var r05 = second.Assessment.Indications.Single(i => i.Indicator == "R05");
        Assert.Equal(Indication.Types.State.Hit, r05.State);
        Assert.Contains("shares its telephone number 60455503187 with Utara Vacuum Enterprise", r05.Sentence);
        Assert.Contains("refused in cases/", r05.Sentence);
        Assert.Equal(first.Cluster.Length > 0 ? second.Cluster : "none", (await GetAsync(fixture, first.Name, ct)).Cluster);
        Assert.Equal(2, second.ClusterSize);
    }

    [Fact]
    public async Task A_finding_that_one_dossier_told_is_known_to_the_next_that_shares_a_key_with_its_party()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var told = To("Utara Vacuum Enterprise", "+60 4 1111 2222");
        told.Context = new Context { Findings = { Finding("SUSPICION") } };
        await fixture.SubmitJoinedAsync(told, ct);

        var next = await fixture.SubmitJoinedAsync(To("Selatan Kilang Sdn Bhd", "+60 4 9999 8888"), ct);
        Assert.Equal("F-2025-7", Assert.Single(next.Assessment.Network.Paths).Reference);
        Assert.Contains("known from case F-2025-7", next.Assessment.Indications.Single(i => i.Indicator == "R05").Sentence);

        var refuted = To("Utara Vacuum Enterprise", "+60 4 1111 2222");
        refuted.Context = new Context { Findings = { Finding("REFUTED") } };
        await fixture.SubmitJoinedAsync(refuted, ct);
        var after = await fixture.SubmitJoinedAsync(To("Barat Kilang Sdn Bhd", "+60 4 9999 8888"), ct);
        Assert.Empty(after.Assessment.Network.Paths);
    }

    [Fact]
    public async Task A_shared_office_joins_nobody_and_what_it_had_joined_falls_apart()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var firms = new[] { "Awan Besi", "Bukit Cermin", "Cahaya Damai", "Embun Fajar" };
        var joined = new List<Declaration>();
        foreach (var firm in firms)
        {
            joined.Add(await fixture.SubmitJoinedAsync(To(firm, phone: ""), ct));
        }

        Assert.Single(joined.Select(j => j.Cluster).Distinct());
        var fifth = await fixture.SubmitJoinedAsync(To("Gunung Hijau", phone: ""), ct);

        var clusters = new List<string> { fifth.Cluster };
        foreach (var one in joined)
        {
            var now = await GetAsync(fixture, one.Name, ct);
            Assert.Equal(1, now.ClusterSize);
            clusters.Add(now.Cluster);
        }

        Assert.Equal(5, clusters.Distinct().Count());
        var again = await fixture.SubmitJoinedAsync(To("Awan Besi", phone: ""), ct);
        Assert.Equal(2, again.ClusterSize);
    }

    [Fact]
    public async Task Two_clusters_become_one_when_a_consignment_has_a_key_of_both_and_the_queue_shows_it()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var one = await fixture.SubmitJoinedAsync(To("Awan Besi", "+60 4 1111 1111", "Jalan A 1"), ct);
        var other = await fixture.SubmitJoinedAsync(To("Bukit Cermin", "+60 4 2222 2222", "Jalan B 2"), ct);
        Assert.NotEqual(one.Cluster, other.Cluster);
        var both = To("Awan Besi", "+60 4 2222 2222", "Jalan C 3");
        var third = await fixture.SubmitJoinedAsync(both, ct);

        Assert.Equal(3, third.ClusterSize);
        var queue = await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest(), cancellationToken: ct);
        Assert.Equal(3, queue.Entries.Count(e => e.Cluster == third.Cluster));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Parcels_that_arrive_at_once_come_into_one_cluster(bool postgres)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, postgres: postgres ? await server.MakeDatabaseAsync(ct) : null);
        var parcels = Enumerable.Range(1, 24).Select(i => To($"Penerima Nombor{i}", "+60 4 5550 3187", $"Jalan Satu {i}")).ToList();
        var submitted = await Task.WhenAll(parcels.Select(p => fixture.SubmitJoinedAsync(p, ct)));

        var now = await Task.WhenAll(submitted.Select(s => GetAsync(fixture, s.Name, ct)));
        Assert.Single(now.Select(n => n.Cluster).Distinct());
        Assert.All(now, n => Assert.Equal(24, n.ClusterSize));
    }

    private static Dossier To(string consignee, string phone, string street = "Menara Perdana 9")
    {
        var dossier = Border.Pump();
        var party = Border.Party("csg", consignee, "Penang", "MY", "CONSIGNEE", "END_USER", "BUYER");
        party.Address.Street = street;
        party.Phone = phone;
        dossier.Declared.Parties[1] = party;
        dossier.Declared.CountryOfDestination = "MY";
        dossier.Declared.CountriesOfRouting.Clear();
        return dossier;
    }

    private static Finding Finding(string status) => new()
    {
        Id = "F-2025-7",
        Date = new Google.Type.Date { Year = 2025, Month = 6, Day = 1 },
        Status = status,
        Party = "Teluk Logam Trading",
        Phone = "+60 4 9999 8888",
        Family = "OTHER",
        Summary = "gauges passed on",
    };

    internal static async Task RefuseAsync(InspectionFixture fixture, Declaration declaration, CancellationToken ct)
    {
        var stopped = await fixture.Officer.PlaceHoldAsync(
            new PlaceHoldRequest { Declaration = declaration.Name, ReasonCode = "H03", Etag = declaration.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        await fixture.Officer.ReferHoldAsync(
            new ReferHoldRequest { Name = stopped.Holds[0].Name, Desk = "desks/federal", Etag = stopped.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        await fixture.UntilAsync(declaration.Name, d => d.Holds[0].Receipt.DeliverTime is not null, ct);
        fixture.Referral.Decide(stopped.Holds[0].Name, Decision.Types.Kind.Refuse);
        await fixture.UntilAsync(declaration.Name, d => d.Holds[0].Decision is not null, ct);
    }

    private static async Task<Declaration> GetAsync(InspectionFixture fixture, string name, CancellationToken ct) =>
        await fixture.Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = name }, cancellationToken: ct);
}
