using Customs.Officer.Acts;
using Customs.Officer.Shell;

namespace Customs.Officer.Tests.Shell;

public sealed class ScannerTests
{
    private const string Mrn = "26DE7430102A0417B4";

    [Theory]
    [InlineData]
    [InlineData("Enter", "7")]
    [InlineData("F6")]
    [InlineData("F9")]
    [InlineData("?", "Esc")]
    public void A_scanned_MRN_opens_its_consignment_from_any_screen_without_a_key_before_it(params string[] before)
    {
        var officer = new Workplace().Press(before);
        officer.Shell.Tick(Samples.Now.AddSeconds(5));
        officer.Press([.. Mrn.Select(sign => sign.ToString()), "Enter"]);
        Assert.Equal("CONSIGNMENT", officer.Shell.Top.Title);
        Assert.Equal(Mrn, officer.Suite.Received.OfType<Request.Load>().Last().Key);
    }

    [Fact]
    public void No_key_of_a_scanned_number_is_a_command_and_the_view_is_as_it_was()
    {
        var officer = new Workplace().Press("/", "Ctrl+U").Type("lane:stop").Press("Enter");
        officer.Shell.Tick(Samples.Now.AddSeconds(5));
        officer.Press([.. "26STLRHWTVDABNXQ66".Select(sign => sign.ToString())]);
        Assert.Equal(("QUEUE", "lane:stop"), (officer.Shell.Top.Title, officer.Shell.Queue.List.Filter.Text));
        Assert.Empty(officer.Suite.Received);
    }

    [Fact]
    public void A_scanned_case_number_opens_the_case()
    {
        var officer = new Workplace().Press([.. "2026-000188".Select(sign => sign.ToString()), "Enter"]);
        Assert.Equal("CASE", officer.Shell.Top.Title);
        Assert.Equal("2026-000188", officer.Suite.Received.OfType<Request.LoadCase>().Single().Key);
    }

    [Fact]
    public void Another_barcode_is_told_and_does_nothing()
    {
        var officer = new Workplace().Press([.. "40ABC12".Select(sign => sign.ToString()), "Enter"]);
        Assert.Equal("Scanned 40ABC12: neither an MRN nor a case number.", officer.MessageLine);
        Assert.Empty(officer.Suite.Received);
    }

    [Fact]
    public void Keys_that_a_person_presses_one_after_the_other_are_commands()
    {
        var officer = new Workplace();
        foreach (var (key, at) in new[] { ("2", 0), ("6", 300), ("S", 600) })
        {
            officer.Shell.Tick(Samples.Now.AddMilliseconds(at));
            officer.Press(key);
        }

        Assert.IsType<StopForm>(officer.Shell.Top);
    }

    [Fact]
    public void A_key_that_is_held_down_stays_that_key()
    {
        var scanner = new Scanner();
        Assert.All(Enumerable.Range(0, 50), at => Assert.Equal(ScanStep.Key, scanner.Take(new("j"), Samples.Now.AddMilliseconds(30 * at))));
    }

    [Fact]
    public void In_a_form_a_scanned_number_is_text()
    {
        var officer = new Workplace().Press("S", "Tab").Type(Mrn);
        Assert.IsType<StopForm>(officer.Shell.Top);
        Assert.DoesNotContain(officer.Suite.Received.Skip(1), request => request is Request.Load);
    }

    [Fact]
    public void A_reader_that_breaks_off_leaves_the_keys_free_after_a_second()
    {
        var officer = new Workplace().Press([.. "26DE74".Select(sign => sign.ToString())]);
        officer.Shell.Tick(Samples.Now.AddSeconds(2));
        Assert.IsType<StopForm>(officer.Press("S").Shell.Top);
    }
}
