using Customs.Screening.Rescreening;
using Customs.Screening.Tests.Lists;

namespace Customs.Screening.Tests.Rescreening;

public class PastPartiesTests
{
    [Fact]
    public void A_change_finds_every_past_party_that_screening_it_today_would_show()
    {
        var un = OfficialFiles.Whole("un-xml", null, "un/un-2026-02-27.xml").Edition;
        var corpus = ScreeningIndex.Build([un]);
        var changed = un with { Designations = [.. un.Designations.Where((_, i) => i % 10 == 0)] };
        var past = new PastParties();
        var queries = un.Designations.SelectMany(d => d.Names.Skip(1).Take(2)).Select(n => new PartyQuery(n.Text)).ToList();
        for (var i = 0; i < queries.Count; i++)
        {
            past.Add(new PastParty($"P-{i}", queries[i]));
        }

        var found = past.Rescreen(changed, corpus).Select(f => f.Party.Key).ToHashSet();
        var screener = new Screener(ScreeningIndex.Build([changed], corpus));
        var shown = queries.Select((q, i) => (Key: $"P-{i}", screener.Screen(q).Verdict)).Where(p => p.Verdict != Verdict.Clear).Select(p => p.Key).ToList();
        Assert.NotEmpty(shown);
        Assert.Empty(shown.Except(found).Select(k => queries[int.Parse(k[2..])].Name + " | " + screener.Screen(queries[int.Parse(k[2..])]).Matches[0].MatchedName.Text));
    }

    [Fact]
    public void A_past_party_is_found_by_its_number_whatever_its_name()
    {
        var past = new PastParties();
        past.Add(new PastParty("26DE1/consignee", new PartyQuery("Harmless Ltd") { Identifiers = [new(IdentifierType.Registration, "HRB 12345")] }));
        var edition = new Edition("house", new DateOnly(2026, 1, 1), [new Designation("X", DesignationKind.Entity, [new("Other Name", NameQuality.Primary)]) { Identifiers = [new(IdentifierType.Registration, "HRB12345")] }]);
        Assert.Equal("26DE1/consignee", Assert.Single(past.Rescreen(edition, ScreeningIndex.Build([edition]))).Party.Key);
    }
}
