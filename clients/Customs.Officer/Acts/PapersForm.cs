using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Adds what papers say that were handed over on request; the consignment is assessed again at once.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class PapersForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("PAPERS");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Add papers");

    /// <inheritdoc/>
    protected override string Effect => Texts.Of("The consignment is assessed again with what you typed; a check that lacked it can now be made. Empty fields change nothing.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() =>
    [
        new WordsField(Texts.Of("Invoice number")), new WordsField(Texts.Of("Terms of payment")), new WordsField(Texts.Of("Payer")), new WordsField(Texts.Of("Payer's country")),
        new WordsField(Texts.Of("Bank")), new WordsField(Texts.Of("Bank's country")), new WordsField(Texts.Of("Stated end use")), new WordsField(Texts.Of("Certificate")),
        new WordsField(Texts.Of("Signed by")), new WordsField(Texts.Of("Installation")), new WordsField(Texts.Of("Training")), new WordsField(Texts.Of("Instructions")),
        new WordsField(Texts.Of("Other papers")),
    ];

    /// <inheritdoc/>
    protected override string Check()
    {
        if (Fields.All(field => field.Value.Length == 0))
        {
            return Texts.Of("Nothing is typed yet; at least one field is needed.");
        }

        var wrong = new[] { Fields[3], Fields[5] }.Where(field => field.Value.Length is not (0 or 2)).ToList();
        wrong.ForEach(field => field.Problem = Texts.Of("is a country of two letters"));
        return wrong.Count > 0 ? Texts.Of("A country has two letters, such as AE.") : "";
    }

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.AddPapers(
        id, View.Name, View.Etag, View.Mrn,
        new(
            Fields[0].Value, Fields[1].Value, Fields[2].Value, Fields[3].Value.ToUpperInvariant(), Fields[4].Value, Fields[5].Value.ToUpperInvariant(), Fields[6].Value, Fields[7].Value, Fields[8].Value,
            Fields[9].Value, Fields[10].Value, Fields[11].Value, Fields[12].Value));
}
