using CsCheck;

namespace Customs.Referral.Tests;

public sealed class CountingTests
{
    private static readonly DateTimeOffset Year = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<CaseFacts> Facts = Gen.Select(Gen.Int[1, 400], Gen.Int[0, 12], Gen.OneOf(Gen.Const("nuclear"), Gen.Const("missile"), Gen.Const("")), Gen.OneOf(Gen.Const("AE"), Gen.Const("MY")), Gen.OneOf(Gen.Const((CaseOutcome?)null), Gen.Const((CaseOutcome?)CaseOutcome.Confirmed), Gen.Const((CaseOutcome?)CaseOutcome.Refuted)),
        Gen.Int[-1, 0]).Select((number, phone, programme, destination, outcome, year) => Case(number, $"Phone:{phone + 1_000_000}", programme, destination, outcome) with { OpenedAt = Year.AddYears(year) });

    [Fact]
    public void Every_attempt_is_counted_once_in_one_row() => Facts.Array[0, 60].Sample(drawn =>
    {
        var facts = drawn.DistinctBy(f => f.Case).ToList();
        var report = IndicationReport.Of(2026, facts);
        return report.Counts.Sum(c => c.Count) == report.Total && report.Counts.Sum(c => c.CountBefore) == report.TotalBefore
            && report.Cases + report.CasesBefore == facts.Count && report.Total <= report.Cases
            && report.Counts.DistinctBy(c => (c.Programme, c.DeclaredDestination, c.PresumedRecipient, c.Certainty, c.Verification)).Count() == report.Counts.Count;
    });

    [Fact]
    public void The_order_of_the_facts_changes_nothing() => Gen.Select(Facts.Array[0, 40], Gen.Int).Sample((drawn, seed) =>
    {
        var facts = drawn.DistinctBy(f => f.Case).ToArray();
        var shuffled = facts.OrderBy(f => HashCode.Combine(seed, f.Case)).ToArray();
        return IndicationReport.Of(2026, facts).Counts.SequenceEqual(IndicationReport.Of(2026, shuffled).Counts);
    });

    [Fact]
    public void Cases_that_share_a_telephone_through_a_third_are_one_attempt()
    {
        var a = Case(1, "Phone:60355431200");
        var b = Case(2, "Phone:60355431200") with { Keys = [CaseKey.Parse("Phone:60355431200"), CaseKey.Parse("Email:INFO EMAS MY")] };
        var c = Case(3, "Email:INFO EMAS MY");
        Assert.Equal(3, Assert.Single(Attempts.Of([c, a, b])).Count);
    }

    [Fact]
    public void The_same_goods_or_exporter_alone_join_no_attempts() =>
        Assert.Equal(2, Attempts.Of([Case(1, "Goods:851531"), Case(2, "Goods:851531")]).Count);

    [Fact]
    public void A_merged_case_is_counted_with_its_target_and_does_not_speak_for_it()
    {
        var target = Case(1, "Phone:1234567", "missile", "MY", CaseOutcome.Confirmed);
        var merged = Case(2, "Phone:7654321", "nuclear", "AE", outcome: null) with { MergedInto = target.Case };
        var only = Assert.Single(IndicationReport.Of(2026, [merged, target]).Counts);
        Assert.Equal(("missile", "MY", Certainty.Certain, 1), (only.Programme, only.DeclaredDestination, only.Certainty, only.Count));
    }

    [Fact]
    public void Two_confirmed_axes_make_an_open_case_probable_and_one_does_not()
    {
        Assert.Equal(Certainty.Probable, (Case(1, "Phone:1234567") with { ConfirmedAxes = ["PROCUREMENT", "RECIPIENT"] }).Certainty);
        Assert.Equal(Certainty.Possible, (Case(1, "Phone:1234567") with { ConfirmedAxes = ["PROCUREMENT"] }).Certainty);
    }

    [Theory]
    [InlineData("Emas Maju Sdn. Bhd.", "EMAS MAJU  sdn bhd")]
    [InlineData("Müller & Söhne", "MULLER SOHNE")]
    [InlineData("شركة", "شركة")]
    public void Names_that_are_written_otherwise_are_one_key(string one, string other) =>
        Assert.Equal(CaseKey.Of(CaseKeyKind.Party, one, "MY"), CaseKey.Of(CaseKeyKind.Party, other, "my"));

    [Fact]
    public void A_telephone_number_too_short_to_tell_strangers_apart_is_no_key()
    {
        Assert.Null(CaseKey.Of(CaseKeyKind.Phone, "110"));
        Assert.Equal("60355431200", CaseKey.Of(CaseKeyKind.Phone, "0060 3 5543-1200")!.Value.Value);
        Assert.Null(CaseKey.Of(CaseKeyKind.Party, "", "MY"));
    }

    private static CaseFacts Case(int number, string key, string programme = "missile", string destination = "MY", CaseOutcome? outcome = null) => new(
        $"cases/2026-{number:000000}", Year, programme.Length > 0 ? [programme] : [], destination, "", outcome, "", new Dictionary<Verification, int>(), [], [CaseKey.Parse(key)]);
}
