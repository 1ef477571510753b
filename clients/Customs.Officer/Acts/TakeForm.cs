using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Takes a consignment, so that nobody else works on it.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class TakeForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("TAKE");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Take");

    /// <inheritdoc/>
    protected override string Effect => View.TakenBy.Length > 0 ? Texts.Fill($"You take it over from {View.TakenBy}.") : Texts.Of("Others see that you work on it.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() => [];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.TakeGoods(id, View.Name, View.Mrn);
}
