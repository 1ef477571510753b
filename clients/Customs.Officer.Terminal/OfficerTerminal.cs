using System.Globalization;
using Customs.Officer.Terminal.Drafts;
using Customs.Officer.Terminal.Feeds;
using Customs.Officer.Text;
using Terminal.Gui.App;

namespace Customs.Officer.Terminal;

/// <summary>Runs the program on a real terminal.</summary>
public static class OfficerTerminal
{
    // The library's own default of 25 a second would add 20 ms to every key.
    private const ushort FramesPerSecond = 60;
    private const string NoMouse = "\e[?1003l\e[?1006l";

    /// <summary>Paints the first screen before anything else, then connects; returns the exit code.</summary>
    public static async Task<int> RunAsync(TerminalOptions options, ISuiteLink link)
    {
        ArgumentNullException.ThrowIfNull(options);
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(options.Language);
        Say.Zone = options.Zone ?? TimeZoneInfo.Local;
        TimeProvider time = new OfficeTime(Say.Zone);
        await using var feed = new GrpcFeed(link, new(Outbox.DefaultPath), options, time);
        Show(options, feed, time);
        return 0;
    }

    private static void Show(TerminalOptions options, GrpcFeed feed, TimeProvider time)
    {
        Application.MaximumIterationsPerSecond = FramesPerSecond;
        using var app = Application.Create();
        app.Init("ansi");
        if (!options.Mouse)
        {
            app.Driver!.WriteRaw(NoMouse);
        }

        using var host = new TerminalHost(app, feed, new(DraftFile.DefaultPath), time, options);
        using var signals = new Signals(app, host);
        _ = host.StartAsync();
        app.Run(host.View);
        SynchronizationContext.SetSynchronizationContext(null);
    }
}
