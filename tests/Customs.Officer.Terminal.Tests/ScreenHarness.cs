using Customs.Officer.Tests;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Time;

namespace Customs.Officer.Terminal.Tests;

/// <summary>The real terminal host on a screen in memory: keys go in as Terminal.Gui keys, cells are read back.</summary>
public sealed class ScreenHarness : IDisposable
{
    private readonly VirtualTimeProvider _time = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("officer-").FullName;

    public ScreenHarness(int columns = 80, int rows = 24, TerminalOptions? options = null)
    {
        App = Application.Create(_time);
        App.Init("ansi");
        App.Driver!.SetScreenSize(columns, rows);
        Clock = new(Samples.Now.ToUniversalTime());
        Clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("office", Samples.Now.Offset, "office", "office"));
        Host = new(App, Feed, new(DraftPath), Clock, options ?? new TerminalOptions { Ascii = true });
        App.Begin(Host.View);
        SynchronizationContext.SetSynchronizationContext(null);
        Turn();
    }

    public IApplication App { get; }

    public TerminalHost Host { get; }

    public PretendFeed Feed { get; } = new();

    public Microsoft.Extensions.Time.Testing.FakeTimeProvider Clock { get; }

    public string DraftPath => Path.Combine(_folder, "drafts.json");

    public string Screen => string.Join("\n", Enumerable.Range(0, App.Driver!.Rows).Select(Row));

    public string Row(int row) => string.Concat(Enumerable.Range(0, App.Driver!.Cols).Select(column => App.Driver.Contents![row, column].Grapheme)).TrimEnd();

    public Cell Cell(int row, int column) => App.Driver!.Contents![row, column];

    public void Turn()
    {
        App.RaiseIteration();
        App.TimedEvents!.RunTimers();
        App.LayoutAndDraw();
    }

    public void Press(params Key[] keys)
    {
        foreach (var key in keys)
        {
            App.InjectKey(key);
            Turn();
            Settle();
        }
    }

    public void Type(string text) => Press([.. text.Select(sign => new Key(sign))]);

    public void Welcome()
    {
        Feed.Open();
        _ = Host.StartAsync();
        Assert.True(SpinWait.SpinUntil(() => Feed.IsOpen, TimeSpan.FromSeconds(5)));
        Settle();
    }

    /// <summary>Lets the feed answer and the next drain tick come.</summary>
    public void Settle()
    {
        Assert.True(SpinWait.SpinUntil(() => Host.InFlight == 0, TimeSpan.FromSeconds(5)));
        _time.Advance(TimeSpan.FromMilliseconds(120));
        Turn();
    }

    public void Dispose()
    {
        Host.Dispose();
        App.Dispose();
        Directory.Delete(_folder, true);
    }
}
