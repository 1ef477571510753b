using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Records how far an indication is verified.</summary>
/// <param name="view">The case.</param>
/// <param name="indication">The indication.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class VerifyForm(CaseView view, CaseIndication indication, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("VERIFY");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Verify");

    /// <inheritdoc/>
    protected override string Effect => Texts.Of("The result counts in the decision, in the findings that go back into screening, and in the yearly report.");

    /// <inheritdoc/>
    protected override IReadOnlyList<string> About => [Texts.Fill($"case {View.Number}  {View.State}"), $"{indication.Id} {indication.Sentence}"];

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() =>
    [
        new ChoiceField(
            Texts.Of("Is it so?"),
            [
                new(nameof(Verification.Confirmed), Texts.Of("confirmed: it is so")), new(nameof(Verification.Refuted), Texts.Of("refuted: it is not so")),
                new(nameof(Verification.NotVerifiable), Texts.Of("can not be told")),
            ],
            indication.State == Verification.Unverified ? "" : indication.State.ToString()),
        new WordsField(Texts.Of("On what ground"), required: true, rows: 2),
    ];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) =>
        new Request.Verify(id, View.Name, View.Etag, View.Number, indication.Id, Enum.Parse<Verification>(Fields[0].Value), Fields[1].Value);
}
