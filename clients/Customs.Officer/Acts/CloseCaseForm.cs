using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Proposes to close a decided case.</summary>
/// <param name="view">The case.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class CloseCaseForm(CaseView view, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("CLOSE");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Propose to close");

    /// <inheritdoc/>
    protected override string Effect => Texts.Of("Another person answers (A); then the case is frozen and counted. Opening it again takes two, too.");

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() =>
    [
        new ChoiceField(
            Texts.Of("It came to"),
            [
                new(nameof(Verification.Confirmed), Texts.Of("confirmed: procurement for a programme")), new(nameof(Verification.Refuted), Texts.Of("refuted: it was harmless")),
                new(nameof(Verification.NotVerifiable), Texts.Of("can not be told")),
            ],
            ""),
        new WordsField(Texts.Of("Words"), required: true, rows: 2),
    ];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) =>
        new Request.CloseCase(id, View.Name, View.Etag, View.Number, Enum.Parse<Verification>(Fields[0].Value), Fields[1].Value);
}
