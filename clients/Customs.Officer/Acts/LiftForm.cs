using Customs.Officer.Consignments;
using Customs.Officer.Shell;

namespace Customs.Officer.Acts;

/// <summary>Lifts a hold that no desk has.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class LiftForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => "LIFT A HOLD";

    /// <inheritdoc/>
    protected override string Verb => "Lift the hold";

    /// <inheritdoc/>
    protected override string Effect => View.Holds.Count(hold => hold.Open) > 1
        ? "This hold ends; the others stay, and the goods stay with them."
        : "The last hold ends. The goods still need a release.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make()
    {
        var holds = View.Holds.Where(hold => hold is { Open: true, Referred: false }).Select(hold => new Option(hold.Name, $"{hold.ReasonCode} {hold.Reason}, {hold.Subject}")).ToList();
        return [new ChoiceField("Hold", holds, holds.Count == 1 ? holds[0].Value : ""), new WordsField("Reason", required: true, rows: 2), new ConfirmField(View.Mrn)];
    }

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Lift(id, Fields[0].Value, View.Etag, View.Mrn, Fields[1].Value);
}
