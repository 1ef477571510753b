using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Asks the officer who referred.</summary>
/// <param name="view">The case.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class AskBackForm(CaseView view, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("ASK BACK");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Ask");

    /// <inheritdoc/>
    protected override string Effect => Texts.Fill($"The question goes to {View.ReferredBy}; the clock goes on.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() => [new WordsField(Texts.Of("Question"), required: true, rows: 3)];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.AskBack(id, View.Name, View.Etag, View.Number, Fields[0].Value);
}
