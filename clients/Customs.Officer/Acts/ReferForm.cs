using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Refers a hold to a desk with a question.</summary>
/// <param name="view">The consignment.</param>
/// <param name="desks">Desks to choose from.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class ReferForm(ConsignmentView view, IReadOnlyList<Desk> desks, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("REFER");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Refer");

    /// <inheritdoc/>
    protected override string Effect =>
        Texts.Of("The desk gets the hold with this version of the declaration, the assessment with its evidence, and your question. You see here when it is delivered, read, taken and decided.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make()
    {
        var holds = View.Holds.Where(hold => hold is { Open: true, Referred: false }).Select(hold => new Option(hold.Name, $"{hold.ReasonCode} {hold.Reason}, {hold.Subject}")).ToList();
        var options = desks.Select(desk => new Option(desk.Name, desk.Title)).ToList();
        var suggested = desks.FirstOrDefault(desk => desk.Name == View.Suggestion.Desk)?.Name ?? (desks.Count == 1 ? desks[0].Name : "");
        return
        [
            new ChoiceField(Texts.Of("Hold"), holds, holds.Count > 0 ? holds[^1].Value : ""),
            new ChoiceField(Texts.Of("Desk"), options, suggested),
            new WordsField(Texts.Of("Question"), View.Suggestion.Question, required: true, rows: 2),
        ];
    }

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Refer(id, Fields[0].Value, View.Etag, View.Mrn, Fields[1].Value, Fields[2].Value);
}
