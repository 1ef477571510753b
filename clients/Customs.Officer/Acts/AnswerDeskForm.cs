using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Answers what a desk asked back.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class AnswerDeskForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("ANSWER");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Answer");

    /// <inheritdoc/>
    protected override string Effect => Texts.Of("The answer goes to the desk and into the case.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make()
    {
        var asked = View.Holds.Where(hold => hold.AskedBack.Length > 0).Select(hold => new Option(hold.Name, $"{hold.ReasonCode}: {hold.AskedBack}")).ToList();
        return [new ChoiceField(Texts.Of("Question"), asked, asked.Count > 0 ? asked[0].Value : ""), new WordsField(Texts.Of("Answer"), required: true, rows: 3)];
    }

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.AnswerDesk(id, Fields[0].Value, View.Etag, View.Mrn, Fields[1].Value);
}
