using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>Tells where to sign in and with which code (RFC 8628); it closes by itself when that was done.</summary>
/// <param name="prompt">Where and with what.</param>
public sealed class SignInScreen(Answer.SignInAt prompt) : Screen
{
    private static readonly IReadOnlyList<Context> Keys = [Context.Waiting];

    /// <inheritdoc/>
    public override string Title => Texts.Of("SIGN IN");

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    /// <inheritdoc/>
    public override string? CopyText => prompt.Address;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var page = new Document(surface).Blank().Say(Texts.Of("Open this address on any device that has a browser:"), indent: 4).Blank()
            .Say(prompt.Address, Role.Heading, 8).Blank().Say(Texts.Of("Enter this code there:"), indent: 4).Blank().Say(prompt.Code, Role.Heading, 8).Blank()
            .Say(Texts.Fill($"The code is good until {Say.When(prompt.Until, surface.Now)}. This screen goes on by itself."), Role.Dim, 4);
        return new Scroll().Window(page.Lines, surface.Rows);
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface) => act is Act.Copy ? new Ask.CopyText(prompt.Address) : Ask.Nothing;

    /// <inheritdoc/>
    public override Ask Apply(Answer answer) => answer is Answer.OfficeIs or Answer.Unlocked or Answer.SignInAt || answer is Answer.Refused { Request: Request.Unlock } ? new Ask.Close() : Ask.Nothing;
}
