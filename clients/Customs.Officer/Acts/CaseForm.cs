using Customs.Officer.Cases;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>What the forms about a case share.</summary>
/// <param name="view">The case as the person saw it.</param>
/// <param name="newId">Makes request ids.</param>
public abstract class CaseForm(CaseView view, Func<Guid> newId) : FormScreen(newId)
{
    /// <inheritdoc/>
    public override string Subject => View.Name;

    /// <inheritdoc/>
    public override string? CopyText => View.Number;

    /// <summary>The case as it is now.</summary>
    protected CaseView View { get; private set; } = view;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> About => [Texts.Fill($"case {View.Number}  {View.State}"), View.Subject];

    /// <inheritdoc/>
    protected override Ask Reload => new Ask.Send(new Request.LoadCase(View.Name, Act.None));

    /// <inheritdoc/>
    protected override string? Renew(Answer answer)
    {
        if (answer is not Answer.CaseIs { View: var now } || now.Name != View.Name || now.Etag == View.Etag)
        {
            return null;
        }

        var before = View;
        View = now;
        var news = Say.Count(Math.Max(now.Timeline.Count - before.Timeline.Count, 0), "new event");
        return Texts.Fill($"The case changed since you opened it: {(before.State == now.State ? news : Texts.Fill($"{before.State} is now {now.State}"))}. Your text is kept; read again, then Ctrl+S.");
    }
}
