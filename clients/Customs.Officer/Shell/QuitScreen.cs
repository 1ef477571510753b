using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>Asks before the program ends; the default stays.</summary>
public sealed class QuitScreen : ListPrompt
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("QUIT?");

    /// <inheritdoc/>
    protected override string Hint => Texts.Of("Down and Enter ends the program; Esc stays. Unsent forms are kept.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Choice> Rows() =>
        [new(Line.Of(Texts.Of("stay")), Ask.Nothing), new(Line.Of(Texts.Of("quit: end the program")), new Ask.Quit())];
}
