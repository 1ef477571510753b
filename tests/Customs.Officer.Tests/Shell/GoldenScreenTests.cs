using Customs.Officer.Link;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Tests.Shell;

/// <summary>Every screen as text at both sizes; a change of a screen is read in review.</summary>
public sealed class GoldenScreenTests
{
    public static TheoryData<string, string[]> Screens => new()
    {
        { "queue", [] }, { "queue-filter", ["/"] }, { "queue-referred", ["End"] }, { "summary", ["Enter"] }, { "summary-more", ["Enter", "PageDown"] }, { "parties", ["Enter", "2"] }, { "goods", ["Enter", "3"] },
        { "indications", ["Enter", "4"] }, { "route", ["Enter", "5"] }, { "holds", ["S", "1", "7", "b", "4", "Ctrl+S", "6"] }, { "history", ["Enter", "7"] }, { "stop", ["S"] },
        { "stop-reasons", ["S", "Tab", "Tab", "Tab"] }, { "stop-missing", ["S", "Ctrl+S"] }, { "refer", ["S", "1", "7", "b", "4", "Ctrl+S", "R"] }, { "lift", ["S", "1", "7", "b", "4", "Ctrl+S", "H"] },
        { "take", ["T"] }, { "cases", ["F6"] }, { "case", ["F6", "End", "Enter"] }, { "case-timeline", ["F6", "End", "Enter", "2"] }, { "verify", ["F6", "End", "Enter", "Down", "V"] },
        { "decide", ["F6", "End", "Enter", "D"] }, { "ask-back", ["F6", "End", "Enter", "B"] }, { "note", ["F6", "End", "Enter", "N"] },
        { "approve", ["F6", "End", "Enter", "D", "3", "Tab", "d", "i", "v", "e", "r", "t", "e", "d", "Ctrl+S", "A"] },
        { "party", ["F7", "P", "a", "r", "s", "a", "Enter"] }, { "item", ["F8", "E", "B", "W", "Enter"] }, { "party-empty", ["F7"] }, { "keys", ["?"] }, { "command", [":", "s", "t", "o", "p"] },
        { "identity", ["I"] }, { "sent", ["S", "1", "7", "b", "4", "Ctrl+S", "@"] }, { "quit", ["F3"] },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_looks_as_agreed_at_80x24(string name, string[] keys) => Golden.Match(new Workplace().Press(keys).Screen + "\n", $"{name}.80x24.txt");

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_looks_as_agreed_at_140x40(string name, string[] keys) => Golden.Match(new Workplace(140, 40, Glyphs.Unicode).Press(keys).Screen + "\n", $"{name}.140x40.txt");

    [Fact]
    public void The_start_and_a_lost_link_look_as_agreed()
    {
        var officer = new Workplace(welcome: false);
        Golden.Match(officer.Screen + "\n", "starting.80x24.txt");
        officer = new();
        officer.Shell.Apply(new Answer.LinkIs(new LinkState.Offline(Samples.Now.AddMinutes(-4), "tries again every 5 s")));
        Golden.Match(officer.Screen + "\n", "offline.80x24.txt");
    }
}
