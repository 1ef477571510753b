using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>Chooses another identity of this machine, so that one person can try officer, desk and second person.</summary>
/// <param name="office">Who works now, and the identities there are.</param>
public sealed class IdentityScreen(Office office) : ListPrompt
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("WORK AS");

    /// <inheritdoc/>
    protected override string Hint => Texts.Of("Each identity has its own rights. Who proposes a decision can not approve it.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Choice> Rows() =>
    [
        .. office.Identities.Where(name => Fits(name, Text))
            .Select(name => new Choice(Line.Of(name + (name == office.Identity ? Texts.Of("  (now)") : "")), new Ask.Send(new Request.SignIn(name)))),
    ];
}
