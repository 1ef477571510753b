using Customs.Officer.Cases;
using Customs.Officer.Shell;

namespace Customs.Officer.Tests.Acts;

public sealed class FormTests
{
    [Fact]
    public void A_new_officer_stops_and_refers_the_welder_within_12_keys_from_the_queue()
    {
        var officer = new Workplace().Press("Enter", "S").Type("17b4").Press("Ctrl+S", "R", "Ctrl+S");
        Assert.True(officer.Pressed <= 12, $"{officer.Pressed} keys");
        var stop = Assert.IsType<Request.Stop>(officer.Suite.Received.Single(request => request is Request.Stop));
        Assert.Equal((Samples.Welder, "H03", "e1", ""), (stop.Target, stop.ReasonCode, stop.Etag, stop.Subject));
        var refer = Assert.IsType<Request.Refer>(officer.Suite.Received.Single(request => request is Request.Refer));
        Assert.Equal(($"{Samples.Welder}/holds/1", "desks/de-by", "e2"), (refer.Target, refer.Desk, refer.Etag));
        Assert.StartsWith("Referred: 26DE7430102A0417B4 to desks/de-by.", officer.MessageLine);
    }

    [Fact]
    public void Without_the_last_four_signs_nothing_is_sent_and_the_form_says_what_is_missing()
    {
        var officer = new Workplace().Press("S").Type("17b").Press("Ctrl+S");
        Assert.DoesNotContain(officer.Suite.Received, request => request is Request.Effect);
        Assert.Contains("! does not match yet", officer.Screen);
    }

    [Fact]
    public void Enter_in_the_last_field_comes_to_Cancel_and_never_sends()
    {
        var officer = new Workplace().Press("S").Type("17b4").Press("Enter", "Enter");
        Assert.Equal("Nothing was sent.", officer.MessageLine);
        Assert.DoesNotContain(officer.Suite.Received, request => request is Request.Effect);
    }

    [Fact]
    public void The_button_that_is_drawn_with_the_focus_is_the_one_that_Enter_presses()
    {
        var officer = new Workplace().Press("S").Type("17b4").Press("Enter", "Right");
        var focused = officer.Shell.Draw().SelectMany(line => line.Pieces).Single(piece => piece.Role == Officer.Text.Role.InputFocus);
        Assert.Equal("[ Ctrl+S  Stop ]", focused.Text);
        officer.Press("Enter");
        Assert.Single(officer.Suite.Received, request => request is Request.Stop);
    }

    [Fact]
    public void A_retry_after_a_lost_answer_carries_the_same_request_id_and_a_changed_text_another_one()
    {
        var officer = new Workplace { Holding = true };
        officer.Press("S");
        officer.Answer(officer.Held[0]);
        officer.Type("17b4").Press("Ctrl+S");
        officer.Shell.Apply(Lost(officer.Held[1]));
        officer.Press("Ctrl+S");
        officer.Shell.Apply(Lost(officer.Held[2]));
        Assert.Equal(((Request.Effect)officer.Held[1]).Id, ((Request.Effect)officer.Held[2]).Id);
        officer.Press("Shift+Tab").Type("more").Press("Ctrl+S");
        Assert.NotEqual(((Request.Effect)officer.Held[1]).Id, ((Request.Effect)officer.Held[3]).Id);
    }

    [Fact]
    public void While_an_act_is_on_its_way_it_is_not_sent_again_and_can_not_be_cancelled()
    {
        var officer = new Workplace { Holding = true };
        officer.Press("S");
        officer.Answer(officer.Held[0]);
        officer.Type("17b4").Press("Ctrl+S", "Ctrl+S", "Esc");
        Assert.Equal(2, officer.Held.Count);
        Assert.Equal("STOP", officer.Shell.Top.Title);
    }

    [Fact]
    public void When_the_consignment_changed_meanwhile_the_differences_are_shown_and_the_text_is_kept()
    {
        var officer = new Workplace().Press("S").Type("17b4");
        officer.Suite.Goods = officer.Suite.Goods with { Etag = "e9", Version = 2, TakenBy = "DK0017" };
        officer.Press("Ctrl+S");
        Assert.Contains("version 1 is now 2, DK0017 has taken it", Unwrapped(officer));
        officer.Press("Ctrl+S");
        Assert.Equal("e9", officer.Suite.Received.OfType<Request.Stop>().Last().Etag);
        Assert.StartsWith("Stopped:", officer.MessageLine);
    }

    [Fact]
    public void Keys_typed_before_a_form_is_there_confirm_nothing()
    {
        var officer = new Workplace { Holding = true };
        officer.Press("S").Type("17b4").Press("Ctrl+S");
        officer.Answer(officer.Held[0]);
        Assert.Equal("STOP", officer.Shell.Top.Title);
        Assert.Contains("the last four signs, to be sure", officer.Screen);
        Assert.Single(officer.Held);
    }

    [Fact]
    public void Esc_asks_before_it_throws_away_more_than_ten_signs()
    {
        var officer = new Workplace().Press("S", "Shift+Tab").Type("a long reason").Press("Esc");
        Assert.Equal("STOP", officer.Shell.Top.Title);
        Assert.Equal("CONSIGNMENT", officer.Press("Esc").Shell.Top.Title);
    }

    [Fact]
    public void The_legal_basis_follows_the_reason_until_the_officer_writes_his_own()
    {
        var officer = new Workplace().Press("S", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "7");
        Assert.Contains("H07", officer.Screen);
        Assert.Contains("UCC Art. 188-191", officer.Screen);
        officer.Press("Tab").Type("x").Press("Shift+Tab", "c");
        Assert.Contains("(o) c H12", officer.Screen);
        Assert.DoesNotContain("UCC Art. 46(1)", officer.Screen);
    }

    [Fact]
    public void Who_proposed_a_decision_can_not_approve_it_and_another_identity_can()
    {
        var desk = new Workplace();
        desk.Suite.Identity = "local-desk";
        desk.Press("F6", "End", "Enter", "D", "3", "Tab").Type("diversion").Press("Ctrl+S");
        Assert.Equal(("local-desk", Decision.Refuse), (desk.Suite.Case.Proposal!.By, desk.Suite.Case.Proposal.Decision));
        desk.Press("A", "1", "Tab", "Tab").Type("0188").Press("Ctrl+S");
        Assert.Contains("Who proposed the decision can not approve it.", desk.Screen);
        desk.Press("Esc", "I", "Down", "Down", "Enter", "A", "1", "Tab", "Tab").Type("0188").Press("Ctrl+S");
        Assert.Equal(("local-desk-2", "Decided."), (desk.Suite.Identity, desk.MessageLine));
    }

    [Fact]
    public void A_decision_that_is_no_plain_release_needs_a_legal_basis_and_gets_the_usual_one()
    {
        var desk = new Workplace().Press("F6", "End", "Enter", "D", "4", "Tab").Type("danger").Press("Tab", "Ctrl+U", "Ctrl+S");
        Assert.Contains("needs its legal basis", desk.Screen);
        Assert.DoesNotContain(desk.Suite.Received, request => request is Request.Effect);
        desk = new Workplace().Press("F6", "End", "Enter", "D", "4", "Tab").Type("danger").Press("Ctrl+S");
        Assert.Equal("s. 40 ZFdG; ss. 6, 7 AWG", desk.Suite.Received.OfType<Request.Propose>().Single().LegalBasis);
    }

    [Fact]
    public void Typed_text_comes_back_after_the_terminal_went_away()
    {
        var before = new Workplace().Press("S", "Shift+Tab").Type("seen at the ramp ");
        var after = new Workplace();
        after.Shell.Keep(before.Shell.OpenDrafts);
        Assert.Contains("1 form kept from last time", after.MessageLine);
        Assert.Contains("seen at the ramp", after.Press("S").Screen);
    }

    private static Answer.Refused Lost(Request request) => new(request, new("UNAVAILABLE", "The suite does not answer.", [], RefusalKind.Unreachable));

    private static string Unwrapped(Workplace officer) =>
        string.Join(' ', officer.Shell.Draw().Select(line => line.Text.Trim())).Replace("  ", " ", StringComparison.Ordinal);
}
