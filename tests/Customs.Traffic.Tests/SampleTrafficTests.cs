using Customs.Inspection.Reading;
using CsCheck;

namespace Customs.Traffic.Tests;

public sealed class SampleTrafficTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_sample_is_read_whole_with_three_items_and_four_parties() => Gen.Select(Gen.Long, Gen.Long[0, 99_999_999]).Sample(
        (seed, number) =>
        {
            var sample = Of(seed, 0.3).Make(number);
            Assert.True(DossierReader.TryRead(sample.Content, Start.AddYears(20), out var reading, out var violations), string.Join("; ", violations.Select(v => $"{v.Field} {v.Description}")));
            Assert.Empty(reading!.UnknownFields);
            Assert.Equal((3, 4), (reading.Dossier.Declaration.GoodsItems.Count, reading.Dossier.Declaration.Parties.Count));
            Assert.Equal(sample.Mrn, reading.Dossier.Declaration.Mrn.Value);
        },
        iter: 2_000);

    [Fact]
    public void Equal_seeds_give_equal_bytes_in_any_order_and_other_seeds_other_ones()
    {
        var forward = Enumerable.Range(0, 200).Select(n => Of(7, 0.1).Make(n).Content).ToList();
        var backward = Enumerable.Range(0, 200).Reverse().Select(n => Of(7, 0.1).Make(n).Content).Reverse().ToList();

        Assert.All(forward.Zip(backward), pair => Assert.True(pair.First.AsSpan().SequenceEqual(pair.Second)));
        Assert.False(forward[0].AsSpan().SequenceEqual(Of(8, 0.1).Make(0).Content));
    }

    [Fact]
    public void No_two_samples_of_a_run_share_a_movement_reference_number() =>
        Assert.Equal(20_000, Enumerable.Range(0, 20_000).Select(n => Of(3, 0.1).Make(n).Mrn).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0.1, 400, 600)]
    [InlineData(1, 5_000, 5_000)]
    public void The_share_of_suspicious_samples_is_what_was_asked_for(double share, int least, int most) =>
        Assert.InRange(Enumerable.Range(0, 5_000).Count(n => Of(11, share).Make(n).Story is Story.FrontFirm or Story.Disguised or Story.Split), least, most);

    [Fact]
    public void Parts_of_a_split_order_go_to_one_buyer_while_it_lasts()
    {
        var parts = Enumerable.Range(0, 400).Select(n => Of(5, 1).Make(n)).Where(s => s.Story == Story.Split).Select(Consignee).ToList();

        Assert.True(parts.Count > 50);
        Assert.Single(parts.Distinct(StringComparer.Ordinal));
    }

    private static SampleTraffic Of(long seed, double share) => new(new TrafficOptions(seed, share) { Start = Start });

    private static string Consignee(Sample sample) =>
        DossierReader.TryRead(sample.Content, Start.AddYears(20), out var reading, out _) ? reading!.Dossier.Declaration.Parties.Single(p => p.Ref == "csg").Name : "";
}
