using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Adds a note to a case.</summary>
/// <param name="view">The case.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class CommentForm(CaseView view, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("NOTE");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Add the note");

    /// <inheritdoc/>
    protected override string Effect => Texts.Of("The note stays in the case for good; only the desk sees it.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() => [new WordsField(Texts.Of("Note"), required: true, rows: 3)];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Comment(id, View.Name, View.Number, Fields[0].Value);
}
