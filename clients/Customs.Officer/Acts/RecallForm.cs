using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Calls a released consignment back that has not left.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class RecallForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("RECALL");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Recall");

    /// <inheritdoc/>
    protected override string Effect => Texts.Of("The release no longer stands. Call the office of exit as well: only people keep goods from leaving. Next: S stops it.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() => [new WordsField(Texts.Of("Reason"), required: true, rows: 2), new ConfirmField(View.Mrn)];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Recall(id, View.Name, View.Etag, View.Mrn, Fields[0].Value);
}
