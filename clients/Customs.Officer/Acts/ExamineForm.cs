using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Records what an examination of goods or papers found. Handling marks stand above everything else.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class ExamineForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("EXAMINE");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Record");

    /// <inheritdoc/>
    protected override string Effect => Satisfactory && Fields[2].Value is { Length: > 0 } and not "AS_DECLARED"
        ? Texts.Of("The result says that all is well, the findings say that it is not: look again. It stays in the record with your name.")
        : Texts.Of("The examination stays in the record with your name; the consignment is under control. Next: V enters values that you read, S stops, L releases.");

    private bool Satisfactory => Fields[1].Value is "A1" or "A2";

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() =>
    [
        new ChoiceField(Texts.Of("What"),
        [
            new("DOCUMENTS", Texts.Of("papers")), new("NON_INTRUSIVE", Texts.Of("goods from outside: X-ray, radiation, weight")), new("OPENING", Texts.Of("goods, opened")),
            new("SAMPLE", Texts.Of("a sample was taken")), new("SEAL", Texts.Of("seals")),
        ], ""),
        new ChoiceField(Texts.Of("Result"),
        [
            new("A1", Texts.Of("A1 satisfactory")), new("A2", Texts.Of("A2 considered satisfactory, not looked at")), new("A3", Texts.Of("A3 simplified procedure")),
            new("A4", Texts.Of("A4 minor discrepancies")), new("B1", Texts.Of("B1 not satisfactory")),
        ], ""),
        new ManyField(Texts.Of("Findings"),
        [
            new("AS_DECLARED", Texts.Of("as declared")), new("GOODS_DIFFER", Texts.Of("other goods than declared")), new("QUANTITY_DIFFERS", Texts.Of("another quantity")),
            new("TYPE_PLATE_REMOVED", Texts.Of("rating plate removed or defaced")), new("MARKS_OTHER_DESTINATION", Texts.Of("marks of another destination")), new("SEAL_BROKEN", Texts.Of("seal broken")),
            new("SEAL_NUMBER_DIFFERS", Texts.Of("another seal number")), new("PARAMETERS_ABOVE_THRESHOLD", Texts.Of("values above a threshold")), new("DOCUMENT_FORGED", Texts.Of("a paper is forged")),
            new("EMPTY", Texts.Of("empty")),
        ]),
        new WordsField(Texts.Of("In words"), rows: 2),
    ];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Examine(id, View.Name, View.Etag, View.Mrn, Fields[0].Value, Fields[1].Value, Fields[2].Value, Fields[3].Value);
}
