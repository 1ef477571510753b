using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>Hides everything after a time without a key, until the person has signed in again. Open forms keep their text below it.</summary>
/// <param name="identity">Who worked here.</param>
/// <param name="since">When it was locked.</param>
public sealed class LockScreen(string identity, DateTimeOffset since) : Screen
{
    private static readonly IReadOnlyList<Context> Keys = [Context.Locked];
    private string _words = "";

    /// <inheritdoc/>
    public override string Title => Texts.Of("LOCKED");

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var page = new Document(surface).Blank().Blank()
            .Say(Texts.Fill($"Locked since {Say.When(since, surface.Now)}. Nothing is lost: open forms and the live queue go on."), indent: 4).Blank()
            .Say(Texts.Fill($"Press Enter to sign in again as {identity}."), Role.Heading, 4).Blank();
        if (_words.Length > 0)
        {
            page.Say(_words, Role.Stop, 4);
        }

        return new Scroll().Window(page.Lines, surface.Rows);
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        if (act != Act.Unlock)
        {
            return Ask.Nothing;
        }

        _words = Texts.Of("Signing in ...");
        return new Ask.Send(new Request.Unlock(identity));
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        switch (answer)
        {
            case Answer.Unlocked:
                return new Ask.Close();
            case Answer.Refused { Request: Request.Unlock } refused:
                _words = refused.Refusal.Words;
                break;
        }

        return Ask.Nothing;
    }
}
