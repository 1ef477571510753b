using Customs.Inspection.History;
using CsCheck;

namespace Customs.Inspection.Tests.History;

public sealed class ClustersTests
{
    [Fact]
    public void Fifty_parcels_to_one_telephone_number_are_one_cluster_with_a_path_to_each()
    {
        var members = Enumerable.Range(1, 50).Select(i => new Member($"declarations/{i}", [new(HistoryKeyKind.Phone, "60455503187"), new(HistoryKeyKind.Consignee, $"buyer {i % 3}")])).ToList();
        var cluster = Assert.Single(Clusters.Join(members));
        Assert.Equal(50, cluster.Members.Count);
        Assert.Equal(49, cluster.Steps.Count);
        Assert.NotEmpty(Clusters.Path(cluster, "declarations/7", "declarations/43"));
    }

    [Fact]
    public void A_shared_office_and_a_common_exporter_join_nobody()
    {
        var members = Enumerable.Range(1, Clusters.Hub + 1).Select(i => new Member($"declarations/{i}", [new(HistoryKeyKind.Address, "tower 1|dhaka|BD"), new(HistoryKeyKind.Exporter, "DE1")])).ToList();
        Assert.Equal(members.Count, Clusters.Join(members).Count);
        Assert.Equal(2, Clusters.Join([members[0] with { Keys = [new(HistoryKeyKind.Exporter, "DE1")] }, members[1] with { Keys = [new(HistoryKeyKind.Exporter, "DE1")] }]).Count);
    }

    [Fact]
    public void A_path_tells_what_each_step_shares()
    {
        var members = new[]
        {
            new Member("a", [new(HistoryKeyKind.Phone, "1")]),
            new Member("b", [new(HistoryKeyKind.Phone, "1"), new(HistoryKeyKind.Payer, "bridge")]),
            new Member("c", [new(HistoryKeyKind.Payer, "bridge")]),
        };
        var path = Clusters.Path(Assert.Single(Clusters.Join(members)), "c", "a");
        Assert.Equal(["c payer b".ToUpperInvariant(), "b phone a".ToUpperInvariant()], path.Select(s => $"{s.From} {s.Key.Kind} {s.To}".ToUpperInvariant()));
    }

    [Fact]
    public void Every_consignment_is_in_exactly_one_cluster_whatever_the_order() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]).Array[1, 20].Sample(pairs =>
        {
            var members = pairs.Select((p, i) => new Member($"{i}", [new(HistoryKeyKind.Phone, $"{p.Item1}"), new(HistoryKeyKind.Payer, $"{p.Item2}")])).ToList();
            var forward = Clusters.Join(members);
            var backward = Clusters.Join([.. Enumerable.Reverse(members)]);
            static string Key(Cluster c) => string.Join(',', c.Members.Order(StringComparer.Ordinal));
            return forward.Sum(c => c.Members.Count) == members.Count
                && forward.Select(Key).Order(StringComparer.Ordinal).SequenceEqual(backward.Select(Key).Order(StringComparer.Ordinal));
        });
}
