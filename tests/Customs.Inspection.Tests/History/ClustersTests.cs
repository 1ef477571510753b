using Customs.Inspection.History;
using CsCheck;

namespace Customs.Inspection.Tests.History;

public sealed class ClustersTests
{
    [Fact]
    public void Fifty_parcels_to_one_telephone_number_are_one_cluster_with_a_step_to_each()
    {
        var members = Enumerable.Range(1, 50).Select(i => new Member($"declarations/{i}", ["PHONE:60455503187", $"NAME:buyer {i % 3}"])).ToList();
        var cluster = Assert.Single(Clusters.Join(members, _ => true));
        Assert.Equal(50, cluster.Members.Count);
        Assert.Equal(49, cluster.Steps.Count);
    }

    [Fact]
    public void What_only_a_hub_had_joined_falls_apart()
    {
        var members = Enumerable.Range(1, 6).Select(i => new Member($"declarations/{i}", ["ADDRESS:tower 1|dhaka|BD", $"PHONE:{i % 2}"])).ToList();
        Assert.Single(Clusters.Join(members, _ => true));
        Assert.Equal([3, 3], Clusters.Join(members, k => !k.StartsWith("ADDRESS", StringComparison.Ordinal)).Select(c => c.Members.Count));
    }

    [Fact]
    public void Every_consignment_is_in_exactly_one_cluster_whatever_the_order() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]).Array[1, 20].Sample(pairs =>
        {
            var members = pairs.Select((p, i) => new Member($"{i}", [$"PHONE:{p.Item1}", $"NAME:{p.Item2}"])).ToList();
            var forward = Clusters.Join(members, _ => true);
            var backward = Clusters.Join([.. Enumerable.Reverse(members)], _ => true);
            static string Key(Cluster c) => string.Join(',', c.Members.Order(StringComparer.Ordinal));
            return forward.Sum(c => c.Members.Count) == members.Count
                && forward.Select(Key).Order(StringComparer.Ordinal).SequenceEqual(backward.Select(Key).Order(StringComparer.Ordinal));
        });
}
