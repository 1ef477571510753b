using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;

namespace Customs.Officer.Terminal.Views;

/// <summary>
/// Sends only the cells that changed. Terminal.Gui marks a cell as changed when it is drawn; over a slow line a redraw of the same text
/// would cost a screen each time.
/// </summary>
public sealed class FrameDiff : IDisposable
{
    private readonly IApplication _app;
    private Cell[,]? _shown;

    /// <summary>Begins to watch an application.</summary>
    public FrameDiff(IApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        _app = app;
        _app.SessionBegun += OnSessionBegun;
        _app.LayoutAndDrawComplete += OnDrawn;
        _app.Driver!.ClearedContents += OnCleared;
    }

    /// <summary>Cells that went out with the last frame; for measuring.</summary>
    public int Sent { get; private set; }

    /// <summary>Forgets what the terminal shows, so that the next frame sends all of it.</summary>
    public void Forget() => _shown = null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _app.SessionBegun -= OnSessionBegun;
        _app.LayoutAndDrawComplete -= OnDrawn;
        if (_app.Driver is { } driver)
        {
            driver.ClearedContents -= OnCleared;
        }
    }

    private void OnSessionBegun(object? sender, SessionTokenEventArgs e)
    {
        if (e.State.Runnable is View view)
        {
            view.DrawComplete += (_, _) => Prune();
        }
    }

    private void OnCleared(object? sender, EventArgs e) => Forget();

    // Taken after the frame has gone out, since shadows are drawn after DrawComplete.
    private void OnDrawn(object? sender, EventArgs e) => _shown = (Cell[,]?)_app.Driver?.GetOutputBuffer().Contents?.Clone();

    private void Prune()
    {
        var buffer = _app.Driver!.GetOutputBuffer();
        if (buffer.Contents is not { } cells || _shown is not { } shown || shown.GetLength(0) != buffer.Rows || shown.GetLength(1) != buffer.Cols)
        {
            Sent = buffer.Rows * buffer.Cols;
            return;
        }

        Sent = 0;
        for (var row = 0; row < buffer.Rows; row++)
        {
            buffer.DirtyLines[row] = buffer.DirtyLines[row] && PruneRow(cells, shown, row, buffer.Cols);
        }
    }

    private bool PruneRow(Cell[,] cells, Cell[,] shown, int row, int columns)
    {
        var any = false;
        for (var column = 0; column < columns; column++)
        {
            ref var cell = ref cells[row, column];
            if (!cell.IsDirty)
            {
                continue;
            }

            if (shown[row, column].Grapheme == cell.Grapheme && shown[row, column].Attribute == cell.Attribute)
            {
                cell.IsDirty = false;
            }
            else
            {
                any = true;
                Sent++;
            }
        }

        return any;
    }
}
