namespace Customs.Classification.Tests.Packs;

public sealed class PackReaderTests
{
    [Fact]
    public void Every_mistake_of_a_pack_is_told_by_its_path()
    {
        const string Bad = """
            { "pack": "bad", "version": "1", "entries": [ { "code": "3A225", "id": "x", "family": "F", "tier": "sometimes", "validFrom": "2025-02-30",
              "cas": [ { "cas": "111-48-9", "name": "n" } ],
              "rule": { "all": [ { "param": "nonsense", "op": "ge", "value": 1 }, { "param": "mass", "op": "about", "value": 1, "unit": "Hz" }, { "derived": "magic", "op": "ge", "value": 1 }, {} ] } } ] }
            """;
        var good = PackReader.TryRead(
            [("parameters.json", TestPack.Stream(TestPack.Parameters)), ("bad.json", TestPack.Stream(Bad)), ("broken.json", TestPack.Stream("{"))], out var pack, out var violations);
        Assert.False(good);
        Assert.Null(pack);
        string[] fields =
        [
            "bad.json.entries[0].code", "bad.json.entries[0].tier", "bad.json.entries[0].validFrom", "bad.json.entries[0].cas[0].cas", "bad.json.entries[0].rule.all[0].param",
            "bad.json.entries[0].rule.all[1].op", "bad.json.entries[0].rule.all[1].unit", "bad.json.entries[0].rule.all[2].derived", "bad.json.entries[0].rule.all[3]", "broken.json",
        ];
        Assert.All(fields, f => Assert.Contains(violations, v => v.Field == f));
    }

    [Fact]
    public void A_threshold_is_kept_in_the_base_unit()
    {
        var entry = TestPack.Read().Entries.Single(e => e.Id == "changer");
        var control = Assert.IsType<Rule.Compare>(entry.Variants[0].Rule.Leaves().Last());
        Assert.Equal(0.002, control.Value, 1e-12);
    }

    [Fact]
    public void The_starter_pack_is_whole() => Assert.NotEmpty(StarterPack.Read().Entries);
}
