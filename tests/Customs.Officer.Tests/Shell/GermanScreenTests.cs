using System.Globalization;

namespace Customs.Officer.Tests.Shell;

/// <summary>The main screens in German; sentences of the services stay as the services wrote them.</summary>
public sealed class GermanScreenTests : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public GermanScreenTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");

    public static TheoryData<string, string[]> Screens => new()
    {
        { "queue", [] }, { "summary", ["Enter"] }, { "goods", ["Enter", "3"] }, { "holds", ["S", "1", "7", "b", "4", "Ctrl+S", "6"] }, { "stop", ["S"] }, { "refer", ["S", "1", "7", "b", "4", "Ctrl+S", "R"] },
        { "case", ["F6", "End", "Enter"] }, { "decide", ["F6", "End", "Enter", "D"] }, { "keys", ["?"] }, { "examine", ["Enter", "E"] }, { "statistics", ["F4"] }, { "status", ["F11"] }, { "locked", ["Ctrl+K"] },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_looks_as_agreed_in_German(string name, string[] keys) => Golden.Match(new Workplace().Press(keys).Screen + "\n", $"{name}.de.80x24.txt");

    [Fact]
    public void The_columns_of_the_queue_stand_where_they_stand_in_English()
    {
        var german = new Workplace().Screen.Split('\n');
        CultureInfo.CurrentUICulture = _before;
        var english = new Workplace().Screen.Split('\n');
        Assert.Equal(english[3][..39], german[3][..39]);
        Assert.Equal(english[2].IndexOf("P E R", StringComparison.Ordinal), german[2].IndexOf("P E R", StringComparison.Ordinal));
        Assert.Equal(english[2].IndexOf("Why", StringComparison.Ordinal), german[2].IndexOf("Warum", StringComparison.Ordinal));
    }

    public void Dispose() => CultureInfo.CurrentUICulture = _before;
}
