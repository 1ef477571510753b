using Customs.Primitives.Calendars;

namespace Customs.Referral.Tests;

public sealed class RequestDocumentTests
{
    [Fact]
    public void A_request_holds_the_facts_that_the_authority_needs_and_not_one_of_the_others()
    {
        var facts = Enum.GetValues<CaseFact>().Select(k => new StatedFact(k, $"label-{k}", $"value-{k}")).ToList();
        foreach (var authority in Authority.All)
        {
            var document = Make(authority, facts);
            foreach (var form in new[] { document.ToText(), document.ToHtml() })
            {
                Assert.All(facts, f => Assert.Equal(authority.Needs.Contains(f.Kind), form.Contains(f.Value + "\n", StringComparison.Ordinal) || form.Contains(f.Value + "<", StringComparison.Ordinal)));
                Assert.All(authority.Handling, mark => Assert.Equal(3, form.Split(mark.Split(':')[0]).Length));
                Assert.DoesNotContain("desk-1", form);
                Assert.DoesNotContain("officer-1", form);
            }
        }
    }

    [Fact]
    public void Alerts_denials_payments_and_earlier_findings_reach_only_who_may_know_them()
    {
        var @case = Samples.Taken();
        var told = Authority.All.ToDictionary(a => a.Code, a => string.Join(' ', new[] { "R08", "R04", "P09", "R03" }.Where(i => a.Needs.Contains(StatedFact.Of(new CaseIndication("", i, "", "s")).Kind))));
        Assert.Equal("P09 R03", told["CUSTOMS_CRIMINAL_OFFICE"]);
        Assert.Equal("R08 R03", told["INTELLIGENCE"]);
        Assert.Equal("R04", told["LICENSING"]);
        Assert.Equal("", told["PARTNER_CUSTOMS"]);
        Assert.DoesNotContain(Make(Authority.Find("PARTNER_CUSTOMS")!, []).Facts, f => @case.Indications.Any(i => i.Sentence == f.Value));
    }

    [Fact]
    public void A_question_that_quotes_what_the_authority_does_not_need_is_found()
    {
        StatedFact[] facts = [new(CaseFact.Payment, "Payer", "Al Noor Bridge Exchange"), new(CaseFact.Recipient, "Consignee", "Perak Precision Sdn Bhd"), new(CaseFact.OtherParties, "Buyer", "Perak Precision Sdn Bhd")];
        var partner = Authority.Find("PARTNER_CUSTOMS")!;
        Assert.Contains("Payer", RequestDocument.WhyItTellsTooMuch("Who is AL NOOR bridge exchange?", partner, facts));
        Assert.Null(RequestDocument.WhyItTellsTooMuch("Does Perak Precision Sdn Bhd exist?", partner, facts));
    }

    [Fact]
    public void What_declarants_write_stays_text_in_the_page() =>
        Assert.Contains("&lt;script&gt;", Make(Authority.Find("PARTNER_CUSTOMS")!, [new(CaseFact.Goods, "Item 1", "<script>alert(1)</script>")]).ToHtml());

    private static RequestDocument Make(Authority authority, IReadOnlyList<StatedFact> facts)
    {
        var country = authority.NeedsCountry ? "MY" : "";
        var asked = Samples.Done(Samples.Taken().OpenRound("desk-1", authority, country, "What is known?", [], 0, WorkingCalendar.Germany, Samples.Noon));
        return RequestDocument.Make(asked, asked.Rounds[0], authority, "Federal referral desk", facts);
    }
}
