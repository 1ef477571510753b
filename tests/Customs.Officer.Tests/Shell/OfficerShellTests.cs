using CsCheck;
using Customs.Officer.Link;
using Customs.Officer.Shell;

namespace Customs.Officer.Tests.Shell;

public sealed class OfficerShellTests
{
    private static readonly string[] Keys =
    [
        "Up", "Down", "PageDown", "Home", "End", "Enter", "Esc", "Tab", "Shift+Tab", "S", "R", "L", "H", "W", "T", "V", "D", "A", "B", "N", "X", "I", "1", "2", "3", "4", "5", "6", "7",
        "/", "?", ":", ".", "@", "m", "y", "g", "c", "q", "[", "]", "F2", "F3", "F5", "F6", "F7", "F8", "F12", "Ctrl+S", "Ctrl+U", "Ctrl+P", "a", "Space", "Backspace", "Left", "Right", "Ctrl+R", "E", "P", "C", "l", "F4", "F9", "F11", "Ctrl+K", "2", "6", "-",
    ];

    [Fact]
    public void Whatever_is_pressed_every_line_fills_the_terminal_exactly_and_nothing_fails() =>
        Gen.Select(Pick.Of(Keys).Array[0, 60], Gen.Int[20, 170], Gen.Int[8, 50]).Sample(
            (keys, columns, rows) =>
            {
                var officer = new Workplace(columns, rows);
                foreach (var key in keys)
                {
                    officer.Press(key);
                    var lines = officer.Shell.Draw();
                    if (lines.Count != rows || lines.Any(line => line.Width != columns))
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: 300);

    [Fact]
    public void No_legal_effect_without_a_form_that_was_sent() =>
        Pick.Of([.. Keys.Where(key => key is not ("Ctrl+S" or "Enter"))]).Array[0, 80].Sample(
            keys => new Workplace().Press(keys).Suite.Received.TrueForAll(request => request is not Request.Effect), iter: 200);

    [Fact]
    public void The_queue_is_drawn_before_the_suite_has_answered()
    {
        var officer = new Workplace(welcome: false);
        Assert.Contains("STARTING  looking for the suite", officer.Screen);
        Assert.Contains("No consignments yet", officer.Screen);
    }

    [Fact]
    public void A_disabled_act_stays_on_the_key_bar_and_says_why_when_pressed()
    {
        var officer = new Workplace().Press("Enter");
        Assert.Contains("(R refer)", officer.Screen);
        Assert.Equal("Not now: no hold is on it; S stops it first.", officer.Press("R").MessageLine);
    }

    [Fact]
    public void While_the_link_is_down_release_is_refused_with_the_reason_and_a_stop_can_be_written()
    {
        var officer = new Workplace().Press("Enter", "Esc");
        officer.Suite.Reachable = false;
        officer.Shell.Apply(new Answer.LinkIs(new LinkState.Offline(Samples.Now.AddMinutes(-4), "tries again")));
        Assert.Contains("OFFLINE since 24 Nov 11:59, 4m old; only S stop works: kept, sent later", officer.Screen);
        Assert.Contains("only a stop can be written", officer.Press("L").MessageLine);
        Assert.Equal("STOP", officer.Press("S").Shell.Top.Title);
        var stop = (Request.Stop)Written(officer);
        officer.Shell.Apply(new Answer.Kept(stop, "Kept."));
        Assert.Equal(("CONSIGNMENT", "Kept."), (officer.Shell.Top.Title, officer.MessageLine));
    }

    [Fact]
    public void Esc_and_F3_go_back_and_never_end_the_program_without_asking()
    {
        var officer = new Workplace().Press("Enter", "Esc", "Esc", "Esc", "F3", "Enter");
        Assert.Equal("QUEUE", officer.Shell.Top.Title);
        Assert.Empty(officer.Others);
        officer.Press("F3", "Down", "Enter");
        Assert.IsType<HostAsk.Quit>(Assert.Single(officer.Others));
    }

    [Fact]
    public void The_palette_runs_an_act_by_its_name_and_opens_a_scanned_number()
    {
        var officer = new Workplace().Press(":").Type("look up a party").Press("Enter");
        Assert.Equal("PARTY LOOK-UP", officer.Shell.Top.Title);
        officer.Press("Esc", ":").Type("26DE7430102A0417B4").Press("Enter");
        Assert.Equal("CONSIGNMENT", officer.Shell.Top.Title);
        Assert.Equal("26DE7430102A0417B4", officer.Suite.Received.OfType<Request.Load>().Last().Key);
    }

    [Fact]
    public void Help_lists_every_key_of_the_screen_it_was_opened_on()
    {
        var officer = new Workplace(120, 60).Press("?");
        Assert.All(Officer.Keys.KeyTable.Of(officer.Shell.Queue.Contexts), row => Assert.Contains(row.Words, officer.Screen));
    }

    [Fact]
    public void A_long_message_can_be_read_whole()
    {
        var officer = new Workplace();
        officer.Shell.Apply(new Answer.Note(string.Join(' ', Enumerable.Repeat("a long message", 20)) + " end."));
        Assert.EndsWith("m: all of it", officer.MessageLine);
        Assert.Contains("message end.", officer.Press("m").Screen);
    }

    [Fact]
    public void The_filter_narrows_while_it_is_typed_and_Esc_restores_what_was()
    {
        var officer = new Workplace().Press("/", "Ctrl+U").Type("lane:stop");
        Assert.Equal(2, officer.Shell.Queue.List.Count);
        officer.Press("Esc");
        Assert.Equal(5, officer.Shell.Queue.List.Count);
    }

    [Fact]
    public void On_a_terminal_that_only_reads_every_act_says_so()
    {
        var officer = new Workplace();
        officer.Shell.Apply(new Answer.OfficeIs(Samples.Office with { ReadOnly = true }));
        Assert.Contains("--read-only", officer.Press("S").MessageLine);
    }

    [Fact]
    public void Another_identity_looks_again_at_what_is_on_the_screen_since_it_may_do_other_things()
    {
        var officer = new Workplace().Press("Enter");
        officer.Suite.Goods = officer.Suite.Goods with { Permits = [new(Officer.Keys.Act.Stop, "a desk does not stop")] };
        Assert.Equal("Not now: a desk does not stop.", officer.Press("I", "Down", "Enter", "S").MessageLine);
    }

    [Fact]
    public void An_act_typed_before_the_answer_to_another_identity_came_waits_for_it()
    {
        var officer = new Workplace().Press("Enter");
        officer.Shell.Apply(new Answer.LinkIs(new Officer.Link.LinkState.Live()));
        officer.Suite.Goods = officer.Suite.Goods with { Permits = [new(Officer.Keys.Act.Stop, "who worked before does not stop")] };
        officer.Answer(new Request.Load(officer.Suite.Goods.Name, Officer.Keys.Act.None));
        officer.Suite.Goods = officer.Suite.Goods with { Permits = [new(Officer.Keys.Act.Stop, null)] };
        officer.Holding = true;
        officer.Shell.Apply(new Answer.OfficeIs(Samples.Office with { Identity = "local-officer-2" }));
        Assert.DoesNotContain("Not now", officer.Press("S").MessageLine);
        foreach (var held in officer.Held.ToArray())
        {
            officer.Answer(held);
        }

        Assert.Contains("STOP", officer.Screen.Split('\n')[0]);
        Assert.IsType<Customs.Officer.Acts.StopForm>(officer.Shell.Top);
    }

    [Fact]
    public void The_number_of_what_is_shown_is_copied()
    {
        var officer = new Workplace().Press("Enter", "y");
        Assert.Equal("26DE7430102A0417B4", Assert.IsType<HostAsk.Copy>(Assert.Single(officer.Others)).Text);
    }

    private static Request Written(Workplace officer)
    {
        officer.Holding = true;
        officer.Type("17b4").Press("Ctrl+S");
        return officer.Held.Single();
    }
}
