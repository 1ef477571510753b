using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Lifts a hold that no desk has.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class LiftForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("LIFT A HOLD");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Lift the hold");

    /// <inheritdoc/>
    protected override string Effect => View.Holds.Count(hold => hold.Open) > 1
        ? Texts.Of("This hold ends; the others stay, and the goods stay with them.")
        : Texts.Of("The last hold ends. The goods still need a release.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make()
    {
        var holds = View.Holds.Where(hold => hold is { Open: true, Referred: false }).Select(hold => new Option(hold.Name, $"{hold.ReasonCode} {hold.Reason}, {hold.Subject}")).ToList();
        return [new ChoiceField(Texts.Of("Hold"), holds, holds.Count == 1 ? holds[0].Value : ""), new WordsField(Texts.Of("Reason"), required: true, rows: 2), new ConfirmField(View.Mrn)];
    }

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Lift(id, Fields[0].Value, View.Etag, View.Mrn, Fields[1].Value);
}
