using Customs.Officer.Acts;
using Customs.Officer.Keys;
using Customs.Officer.Shell;

namespace Customs.Officer.Tests.Shell;

public sealed class LockTests
{
    private readonly Workplace _officer = new();

    public LockTests() => _officer.Shell.LockAfter = TimeSpan.FromMinutes(15);

    [Fact]
    public void After_the_time_without_a_key_nothing_of_the_work_is_on_the_screen()
    {
        _officer.Press("S").Type("seen at the ramp");
        After(16);
        Assert.Contains("LOCKED", _officer.Screen);
        Assert.DoesNotContain("ramp", _officer.Screen);
        Assert.DoesNotContain("26DE", _officer.Screen);
        _officer.Shell.Apply(new Answer.Note("26DE7430102A0417B4 was stopped"));
        Assert.DoesNotContain("26DE", _officer.Screen);
    }

    [Fact]
    public void Signing_in_again_brings_back_the_form_with_its_text()
    {
        _officer.Press("S", "Shift+Tab").Type("seen at the ramp");
        After(16);
        _officer.Press("Enter");
        Assert.IsType<StopForm>(_officer.Shell.Top);
        Assert.Contains("seen at the ramp", _officer.Screen);
    }

    [Fact]
    public void Who_can_not_sign_in_again_sees_nothing_but_the_reason()
    {
        _officer.Suite.MayUnlock = false;
        After(16);
        _officer.Press("Enter");
        Assert.Contains("The token of local-officer is not there or has ended.", _officer.Screen);
        Assert.Equal("LOCKED", _officer.Shell.Top.Title);
    }

    [Fact]
    public void No_key_and_no_scanned_number_gets_past_the_lock()
    {
        After(16);
        _officer.Press([.. "26DE7430102A0417B4".Select(sign => sign.ToString()), "Esc", "F2", "S", "?", ":", "F12", "q"]);
        Assert.Equal("LOCKED", _officer.Shell.Top.Title);
        Assert.Empty(_officer.Suite.Received);
    }

    [Fact]
    public void A_late_answer_does_not_open_a_screen_over_the_lock()
    {
        _officer.Holding = true;
        _officer.Press("Enter");
        After(16);
        _officer.Answer(_officer.Held.Single());
        Assert.Equal("LOCKED", _officer.Shell.Top.Title);
    }

    [Fact]
    public void A_key_puts_the_lock_off_and_without_a_time_there_is_none()
    {
        After(14);
        _officer.Press("Down");
        After(28);
        Assert.Equal("QUEUE", _officer.Shell.Top.Title);
        _officer.Shell.LockAfter = null;
        After(600);
        Assert.Equal("QUEUE", _officer.Shell.Top.Title);
    }

    [Fact]
    public void It_can_be_locked_by_a_key_and_an_act_that_was_sent_is_still_told_afterwards()
    {
        _officer.Press("S").Type("17b4");
        _officer.Holding = true;
        _officer.Press("Ctrl+S");
        _officer.Shell.Run(Act.Lock);
        Assert.Equal("LOCKED", _officer.Shell.Top.Title);
        _officer.Answer(_officer.Held.Single());
        _officer.Holding = false;
        _officer.Press("Enter");
        Assert.Equal("CONSIGNMENT", _officer.Shell.Top.Title);
        Assert.Contains(Customs.Officer.Text.Say.Count(1, "hold"), _officer.Press("F2").Screen + "1 hold");
    }

    [Fact]
    public void Signing_in_elsewhere_shows_only_where_and_with_which_code_and_then_the_work_is_back()
    {
        _officer.Press("S").Type("seen");
        After(16);
        _officer.Shell.Apply(new Answer.SignInAt("https://login.customs.example/device", "AAAA-1111", Samples.Now.AddMinutes(20)));
        _officer.Shell.Apply(new Answer.SignInAt("https://login.customs.example/device", "WDJB-MJHT", Samples.Now.AddMinutes(30)));
        _officer.Shell.Apply(new Answer.Note("26DE7430102A0417B4 was stopped"));
        Assert.Contains("WDJB-MJHT", _officer.Screen);
        Assert.DoesNotContain("26DE", _officer.Screen);
        _officer.Press([.. "26DE7430102A0419B2".Select(sign => sign.ToString()), "Enter", "Esc"]);
        Assert.Equal("SIGN IN", _officer.Shell.Top.Title);
        _officer.Shell.Apply(new Answer.Unlocked());
        Assert.IsType<StopForm>(_officer.Shell.Top);
    }

    [Fact]
    public void A_first_sign_in_ends_on_the_screen_of_the_role()
    {
        var officer = new Workplace(welcome: false);
        officer.Shell.Apply(new Answer.SignInAt("https://login.customs.example/device", "WDJB-MJHT", Samples.Now.AddMinutes(20)));
        Assert.Equal("SIGN IN", officer.Shell.Top.Title);
        officer.Shell.Apply(new Answer.OfficeIs(Samples.Office with { Identity = "schulz", Roles = ["DESK"], Identities = [] }));
        Assert.Equal("CASES", officer.Shell.Top.Title);
        officer = new Workplace(welcome: false);
        officer.Shell.Apply(new Answer.OfficeIs(Samples.Office with { Roles = ["SUPERVISOR", "OFFICER"] }));
        Assert.Equal("OVERSIGHT", officer.Shell.Top.Title);
    }

    [Fact]
    public void On_the_queue_of_a_desk_an_act_of_officers_says_whose_it_is()
    {
        _officer.Shell.Apply(new Answer.OfficeIs(Samples.Office with { Identity = "local-desk", Roles = ["DESK"] }));
        Assert.Equal("Not now: an officer does this; local-desk is desk.", _officer.Press("F2", "S").MessageLine);
    }

    private void After(int minutes) => _officer.Shell.Tick(Samples.Now.AddMinutes(minutes));
}
