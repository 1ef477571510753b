using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Releases a consignment. Against the assessment it needs a reason and the last signs of the number.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class ReleaseForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("RELEASE");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Release");

    /// <inheritdoc/>
    protected override string Effect => Against
        ? Texts.Fill($"The goods may go although the assessment says: {View.Outcome} Your reason stays in the record.")
        : Texts.Of("The goods may go. A released consignment that has not left yet can be recalled.");

    private bool Against => View.Lane != Lane.Green;

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() => Against
        ? [new WordsField(Texts.Of("Reason"), required: true, rows: 2), new ConfirmField(View.Mrn)]
        : [new WordsField(Texts.Of("Remark"), rows: 2)];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Release(id, View.Name, View.Etag, View.Mrn, Fields[0].Value);
}
