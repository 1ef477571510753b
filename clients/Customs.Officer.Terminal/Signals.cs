using System.Runtime.InteropServices;
using Terminal.Gui.App;

namespace Customs.Officer.Terminal;

/// <summary>
/// SIGTERM and SIGINT end the program in order, so that the terminal is restored. After a hang-up the input thread of the terminal library
/// would spin for ever, so SIGHUP keeps the drafts and ends the process at once.
/// </summary>
public sealed class Signals : IDisposable
{
    private const int HangUp = 128 + 1;
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Begins to listen.</summary>
    public Signals(IApplication app, TerminalHost host)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(host);
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, app, host)),
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, app, host)),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, context =>
            {
                context.Cancel = true;
                ThreadPool.QueueUserWorkItem(_ =>
                {
                    host.SaveDrafts();
                    Environment.Exit(HangUp);
                });
            }),
        ];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private static void End(PosixSignalContext context, IApplication app, TerminalHost host)
    {
        context.Cancel = true;
        app.Invoke(() =>
        {
            host.SaveDrafts();
            app.RequestStop();
        });
    }
}
