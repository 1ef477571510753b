using Customs.Officer.Shell;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace Customs.Officer.Terminal.Views;

/// <summary>The one view: paints the lines of the shell over the whole terminal. It holds no state of its own.</summary>
/// <param name="shell">The shell.</param>
/// <param name="theme">Looks of the roles.</param>
public sealed class PageView(OfficerShell shell, Theme theme) : Runnable
{
    /// <inheritdoc/>
    protected override bool OnClearingViewport() => true;

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        shell.Resize(Viewport.Width, Viewport.Height);
        var lines = shell.Draw();
        for (var row = 0; row < Math.Min(lines.Count, Viewport.Height); row++)
        {
            Move(0, row);
            foreach (var piece in lines[row].Pieces)
            {
                SetAttribute(theme[piece.Role]);
                AddStr(piece.Text);
            }
        }

        return true;
    }
}
