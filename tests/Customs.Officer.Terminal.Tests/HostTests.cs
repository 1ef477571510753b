using Customs.Officer.Link;
using Customs.Officer.Shell;
using Customs.Officer.Tests;
using Terminal.Gui.Input;

namespace Customs.Officer.Terminal.Tests;

public sealed class HostTests
{
    [Fact]
    public void The_first_screen_is_painted_before_the_suite_has_answered()
    {
        using var screen = new ScreenHarness();
        Assert.StartsWith(" QUEUE  0 of 0", screen.Row(0), StringComparison.Ordinal);
        Assert.StartsWith(" STARTING", screen.Row(1), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_appear_with_the_next_drain_after_they_arrived()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        Assert.StartsWith("> X STOP   26DE7430102A0417B4 MY", screen.Row(3), StringComparison.Ordinal);
    }

    [Fact]
    public void An_officer_stops_and_refers_the_welder_with_the_keys_of_a_real_keyboard()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        screen.Press(Key.Enter, Key.S.WithShift);
        screen.Type("17b4");
        screen.Press(Key.S.WithCtrl, Key.R.WithShift, Key.S.WithCtrl);
        Assert.Contains("Referred: 26DE7430102A0417B4 to desks/de-by.", screen.Row(22), StringComparison.Ordinal);
        Assert.Equal(["Stop", "Refer"], screen.Feed.Suite.Received.OfType<Request.Effect>().Select(request => request.GetType().Name));
    }

    [Fact]
    public void Esc_goes_back_and_never_ends_the_program()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        screen.Press(Key.Enter, Key.Esc, Key.Esc, Key.Esc);
        Assert.False(screen.Host.View.StopRequested);
        Assert.StartsWith(" QUEUE", screen.Row(0), StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_ends_only_after_it_has_asked()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        screen.Press(Key.F3, Key.CursorDown, Key.Enter);
        Assert.True(screen.Host.View.StopRequested);
    }

    [Fact]
    public void A_smaller_or_larger_terminal_is_filled_again()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        foreach (var (columns, rows) in new[] { (140, 40), (60, 15), (80, 24) })
        {
            screen.App.Driver!.SetScreenSize(columns, rows);
            screen.Turn();
            Assert.StartsWith(" QUEUE", screen.Row(0), StringComparison.Ordinal);
            Assert.EndsWith("? all keys", screen.Row(rows - 1), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_key_sends_the_cells_that_changed_and_no_others()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        screen.Press(Key.CursorDown, Key.CursorUp);
        screen.Press(Key.CursorDown);
        Assert.InRange(screen.Host.CellsSent, 1, 80 * 12);
        screen.Host.View.SetNeedsDraw();
        screen.Turn();
        Assert.Equal(0, screen.Host.CellsSent);
    }

    [Fact]
    public void In_mono_no_cell_has_a_colour_and_the_selection_is_reversed()
    {
        using var screen = new ScreenHarness(options: new() { Ascii = true, Theme = ThemeName.Mono });
        screen.Welcome();
        foreach (var row in Enumerable.Range(0, 24))
        {
            var attribute = screen.Cell(row, 5).Attribute!.Value;
            Assert.Equal((global::Terminal.Gui.Drawing.Color.None, global::Terminal.Gui.Drawing.Color.None), (attribute.Foreground, attribute.Background));
        }

        Assert.True(screen.Cell(3, 5).Attribute!.Value.Style.HasFlag(global::Terminal.Gui.Drawing.TextStyle.Reverse));
    }

    [Fact]
    public void What_is_typed_is_on_disk_before_it_is_sent_and_only_the_owner_can_read_it()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        screen.Press(Key.S.WithShift, Key.Tab.WithShift);
        screen.Type("seen at the ramp");
        screen.Host.SaveDrafts();
        Assert.Contains("seen at the ramp", File.ReadAllText(screen.DraftPath), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(screen.DraftPath));
        screen.Press(Key.Esc, Key.Esc);
        screen.Host.SaveDrafts();
        Assert.False(File.Exists(screen.DraftPath));
    }

    [Fact]
    public void A_lost_link_is_shown_with_the_age_of_what_is_on_the_screen()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        screen.Feed.Tell(new Answer.LinkIs(new LinkState.Offline(Samples.Now, "tries again")));
        screen.Clock.Advance(TimeSpan.FromMinutes(3));
        screen.Settle();
        Assert.StartsWith(" OFFLINE since 24 Nov 12:03, 3m old", screen.Row(1), StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_time_without_a_key_the_screen_is_hidden_by_itself_and_a_paste_opens_nothing()
    {
        using var screen = new ScreenHarness(options: new() { Ascii = true, LockAfter = TimeSpan.FromMinutes(5) });
        screen.Welcome();
        Assert.Contains("26DE7430102A0417B4", screen.Screen, StringComparison.Ordinal);
        screen.Clock.Advance(TimeSpan.FromMinutes(6));
        screen.Settle();
        Assert.StartsWith(" LOCKED", screen.Row(0), StringComparison.Ordinal);
        Assert.DoesNotContain("26DE", screen.Screen, StringComparison.Ordinal);
        Assert.False(screen.Host.Shell.Scan("26DE7430102A0417B4"));
        screen.Press(Key.Enter);
        Assert.StartsWith(" QUEUE", screen.Row(0), StringComparison.Ordinal);
    }

    [Fact]
    public void A_barcode_reader_that_types_into_the_queue_opens_the_consignment()
    {
        using var screen = new ScreenHarness();
        screen.Welcome();
        screen.Type("26DE7430102A0417B4");
        screen.Press(Key.Enter);
        Assert.StartsWith(" CONSIGNMENT  26DE7430102A0417B4", screen.Row(0), StringComparison.Ordinal);
        Assert.Empty(screen.Feed.Suite.Received.OfType<Request.Effect>());
    }

    [Fact]
    public void A_feed_that_gives_up_says_why_instead_of_starting_for_ever()
    {
        using var screen = new ScreenHarness(feed: new() { Fails = new FormatException("the data folder is no folder") });
        screen.Welcome();
        Assert.True(SpinWait.SpinUntil(
            () =>
            {
                screen.Settle();
                return screen.Row(22).Contains("the data folder is no folder; start the terminal again", StringComparison.Ordinal);
            },
            TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public void A_name_in_wide_signs_does_not_move_the_columns_after_it()
    {
        using var screen = new ScreenHarness(140, 40);
        screen.Welcome();
        screen.Press(Key.CursorDown, Key.CursorDown);
        Assert.Contains("北", screen.Screen, StringComparison.Ordinal);
        Assert.Equal("26DE7430102A0420C3 v1", string.Concat(Enumerable.Range(85, 21).Select(column => screen.Cell(2, column).Grapheme)));
        Assert.All(Enumerable.Range(3, 5), row => Assert.Equal(" ", screen.Cell(row, 83).Grapheme));
    }
}
