using System.Text.Json;
using System.Threading.Channels;
using Customs.Officer.Link;
using Customs.Officer.Shell;
using Customs.Officer.Terminal.Drafts;
using Customs.Officer.Terminal.Feeds;
using Customs.Officer.Terminal.Views;
using Customs.Officer.Text;
using Terminal.Gui.App;
using Terminal.Gui.Input;

namespace Customs.Officer.Terminal;

/// <summary>Joins the shell, the screen and the feed. Everything that touches the shell runs on the UI thread; the feed only writes to a channel.</summary>
public sealed class TerminalHost : IDisposable
{
    private static readonly TimeSpan Drain = TimeSpan.FromMilliseconds(100);
    private readonly IApplication _app;
    private readonly IOfficerFeed _feed;
    private readonly DraftFile _drafts;
    private readonly TimeProvider _time;
    private readonly FrameDiff _diff;
    private readonly Channel<Answer> _news = Channel.CreateUnbounded<Answer>(new() { SingleReader = true });
    private readonly CancellationTokenSource _stop = new();
    private int _minute = -1;
    private int _inFlight;

    /// <summary>Builds the terminal on an application whose driver has been started.</summary>
    public TerminalHost(IApplication app, IOfficerFeed feed, DraftFile drafts, TimeProvider time, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(options);
        (_app, _feed, _drafts, _time) = (app, feed, drafts, time);
        Shell = new(Guid.NewGuid, options.Ascii ? Glyphs.Ascii : Glyphs.Unicode);
        Shell.LockAfter = options.LockAfter;
        Shell.Tick(time.GetLocalNow());
        View = new(Shell, Theme.Of(options.Theme));
        _diff = new(app);
        Unbind();
        app.Keyboard.KeyDown += OnKey;
        app.Paste += OnPaste;
        app.AddTimeout(Drain, OnTimer);
        Shell.Keep(drafts.Load());
    }

    /// <summary>The shell.</summary>
    public OfficerShell Shell { get; }

    /// <summary>The view to run.</summary>
    public PageView View { get; }

    /// <summary>Requests that have not been answered.</summary>
    public int InFlight => Volatile.Read(ref _inFlight);

    /// <summary>Cells that the last frame sent.</summary>
    public int CellsSent => _diff.Sent;

    /// <summary>Starts the feed beside the UI. When the feed gives up, the banner says so and why.</summary>
    public Task StartAsync() => Task.Run(() => _feed.RunAsync(_news.Writer, _stop.Token), _stop.Token)
        .ContinueWith(Ended, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    /// <summary>Keeps the text of open forms on disk, or removes what was kept when none is open.</summary>
    /// <remarks>A full disk is told; it must not end the terminal.</remarks>
    public void SaveDrafts()
    {
        try
        {
            _drafts.Save(Shell.OpenDrafts);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Shell.Apply(new Answer.Note(Texts.Fill($"The text of open forms could not be kept on disk: {e.Message}")));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        _app.Keyboard.KeyDown -= OnKey;
        _app.Paste -= OnPaste;
        _diff.Dispose();
        View.Dispose();
        _stop.Dispose();
    }

    // Esc would end the program and Ctrl+Z would suspend it; both mean something else to an officer.
    private void Unbind()
    {
        foreach (var key in new[] { Key.Esc, Key.Z.WithCtrl, Key.Q.WithCtrl, Key.F5, Key.F6, Key.F6.WithShift, Key.Tab, Key.Tab.WithShift })
        {
            _app.Keyboard.KeyBindings.Remove(key);
        }
    }

    private void OnKey(object? sender, Key key)
    {
        key.Handled = true;
        if (KeyNames.Of(key) is { } chord)
        {
            Shell.Tick(_time.GetLocalNow());
            Shell.Press(chord);
            CarryOut();
        }
    }

    private void OnPaste(object? sender, PasteEventArgs e)
    {
        e.Handled = true;
        if (Shell.Scan((e.Text ?? "").Trim()))
        {
            CarryOut();
            return;
        }

        foreach (var sign in CellWidth.Graphemes(Clean.Text(e.Text ?? "").Trim()))
        {
            if (Shell.Top.Typing)
            {
                Shell.Press(new(sign == " " ? "Space" : sign));
            }
        }

        CarryOut();
    }

    private bool OnTimer()
    {
        var now = _time.GetLocalNow();
        var top = Shell.Top;
        Shell.Tick(now);
        var changed = now.Minute != _minute || !ReferenceEquals(top, Shell.Top);
        _minute = now.Minute;
        while (_news.Reader.TryRead(out var answer))
        {
            Shell.Apply(answer);
            changed = true;
        }

        if (changed)
        {
            CarryOut();
        }

        return true;
    }

    private void Ended(Task feed) =>
        _news.Writer.TryWrite(new Answer.LinkIs(new LinkState.Offline(_time.GetLocalNow(), Texts.Fill($"{feed.Exception!.GetBaseException().Message}; start the terminal again"))));

    private void CarryOut()
    {
        for (var asks = Shell.TakeAsks(); asks.Count > 0; asks = Shell.TakeAsks())
        {
            foreach (var ask in asks)
            {
                CarryOut(ask);
            }
        }

        View.SetNeedsDraw();
    }

    private void CarryOut(HostAsk ask)
    {
        switch (ask)
        {
            case HostAsk.Send send:
                _ = SendAsync(send.Request);
                break;
            case HostAsk.Copy copy:
                _app.Driver!.WriteRaw(Osc52.Copy(copy.Text));
                Shell.Apply(new Answer.Note(Texts.Fill($"Copied: {copy.Text}")));
                break;
            case HostAsk.Repaint:
                _diff.Forget();
                _app.ClearScreenNextIteration = true;
                break;
            case HostAsk.Quit:
                SaveDrafts();
                _app.RequestStop();
                break;
            default:
                throw new InvalidOperationException($"unknown {ask}");
        }
    }

    // The text is on disk before it is sent, so a lost power line costs nothing that was typed.
    private async Task SendAsync(Request request)
    {
        if (request is Request.Effect)
        {
            SaveDrafts();
        }

        Interlocked.Increment(ref _inFlight);
        try
        {
            var answer = await Task.Run(() => _feed.SendAsync(request, _stop.Token), _stop.Token).ConfigureAwait(false);
            _news.Writer.TryWrite(answer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            _news.Writer.TryWrite(new Answer.Refused(request, new("TERMINAL", Texts.Fill($"This terminal could not do it: {e.Message}"), [], RefusalKind.Final)));
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }
}
