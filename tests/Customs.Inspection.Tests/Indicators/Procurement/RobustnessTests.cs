using CsCheck;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Indicators.Procurement;

/// <summary>Whatever is missing or odd in a dossier, the procurement indicators answer and keep their form.</summary>
public sealed class RobustnessTests
{
    private static readonly Func<Dossier, Dossier>[] s_changes =
    [
        d => d.WithPapers(p => p with { Finance = null }),
        d => d.WithPapers(p => p with { EndUse = null, Services = null }),
        d => d.WithPapers(p => p with { Instructions = null, Invoice = null }),
        d => d.WithContext(_ => new Context()),
        d => d.With(x => x with { Amendments = null, DeliveryTerms = null }),
        d => d.With(x => x with { PlaceOfLoading = null, PlaceOfDischarge = "X", PlaceOfDelivery = "" }),
        d => d.With(x => x with { Parties = [] }),
        d => d.WithConsignee(p => p with { Roles = [], Address = new Address { City = "", Country = default } }),
        d => d.WithConsignee(p => p with { Name = "", Contact = new Contact { Phone = "+", Email = "@", Web = "" } }),
        d => d.With(x => x with { GoodsItems = [.. x.GoodsItems.Select(i => i with { Quantity = 0, NetMassKg = 0, InvoiceAmount = new Money(0, "XXX"), Description = "", Model = "" })] }),
        d => d.With(x => x with { Procedure = "3151", Channel = Channel.Courier, NatureOfTransaction = "" }),
        d => d.WithTrade("", BusinessType.Trading),
        d => d.With(x => x with { Amendments = [new Amendment { At = x.LodgedAt, Stage = AmendmentStage.AfterRelease, Field = "", Old = null, New = null }, new Amendment { At = x.LodgedAt, Stage = AmendmentStage.AfterRelease, Field = "parties[9].name", Old = "", New = "A" }] }),
        d => d with { RelatedConsignments = [Deal.Related("2026-10-10", "EB_WELDER", 900), Deal.Related("2026-10-20", "", null)] },
        d => d.After(new PreviousDeclaration { Mrn = "", Date = Sample.Day, Family = "", Consignee = "", Outcome = "" }),
        d => d.WithPapers(p => p with { Finance = new Finance { Terms = "%", Payer = new Payer { Name = "", Country = default }, Bank = new Bank { Country = default } } }),
    ];

    [Fact]
    public void Every_indicator_answers_in_form_whatever_is_missing() => Gen.Select(Gen.Int[0, (1 << s_changes.Length) - 1], Gen.Int[0, 3]).Sample((mask, answer) =>
    {
        var dossier = Enumerable.Range(0, s_changes.Length).Where(i => (mask & (1 << i)) != 0).Aggregate(Deal.Dossier(), (d, i) => s_changes[i](d));
        var facts = Deal.Facts(dossier, answer switch { 0 => Deal.Answer, 1 => Sample.Listed(), 2 => Sample.Answer(family: null), _ => Sample.Answer() });
        if (answer == 3)
        {
            facts = facts with { Items = new Dictionary<int, ItemCheck>() };
        }

        foreach (var indicator in IndicatorSet.Current.All.Where(i => i.Axis == Axis.Procurement))
        {
            switch (indicator.Evaluate(facts))
            {
                case IndicatorResult.Hit hit:
                    Assert.True(hit.Strength is > 0 and <= 1 && hit.Fields.Count > 0 && hit.Sentence.EndsWith('.'), $"{indicator.Id}: {hit}");
                    break;
                case IndicatorResult.NotEvaluable open:
                    Assert.True(open.Missing.Count > 0 && open.Missing.All(m => m.Path.Length > 0 && m.Question.Length > 0), indicator.Id);
                    break;
                case IndicatorResult.Suppressed explained:
                    Assert.True(explained.By.Length > 0 && explained.Fields.Count > 0, indicator.Id);
                    break;
                default:
                    break;
            }
        }
    }, iter: 3_000);
}
