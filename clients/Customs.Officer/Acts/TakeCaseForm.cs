using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Takes a case.</summary>
/// <param name="view">The case.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class TakeCaseForm(CaseView view, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("TAKE");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Take");

    /// <inheritdoc/>
    protected override string Effect => Texts.Of("The case is yours; nobody else gets it. The officer who referred it sees that you took it.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() => [];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Take(id, View.Name, View.Etag, View.Number);
}
