using Customs.Officer.Cases;
using Customs.Officer.Shell;

namespace Customs.Officer.Acts;

/// <summary>Records how far an indication is verified.</summary>
/// <param name="view">The case.</param>
/// <param name="indication">The indication.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class VerifyForm(CaseView view, CaseIndication indication, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => "VERIFY";

    /// <inheritdoc/>
    protected override string Verb => "Verify";

    /// <inheritdoc/>
    protected override string Effect => "The result counts in the decision, in the findings that go back into screening, and in the yearly report.";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> About => [$"case {View.Number}  {View.State}", $"{indication.Id} {indication.Sentence}"];

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() =>
    [
        new ChoiceField(
            "Is it so?",
            [
                new(nameof(Verification.Confirmed), "confirmed: it is so"), new(nameof(Verification.Refuted), "refuted: it is not so"),
                new(nameof(Verification.NotVerifiable), "can not be told"),
            ],
            indication.State == Verification.Unverified ? "" : indication.State.ToString()),
        new WordsField("On what ground", required: true, rows: 2),
    ];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) =>
        new Request.Verify(id, View.Name, View.Etag, View.Number, indication.Id, Enum.Parse<Verification>(Fields[0].Value), Fields[1].Value);
}
