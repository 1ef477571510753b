using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Approves or rejects what another person proposed.</summary>
/// <param name="view">The case.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class ApproveForm(CaseView view, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("APPROVE");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Answer");

    /// <inheritdoc/>
    protected override string Effect => Fields[0].Value == "no"
        ? Texts.Of("The proposal goes back to the desk with your words.")
        : Pending is not null ? Texts.Of("It is done at once, just as it stands here.")
        : Texts.Of("The decision stands: the hold ends accordingly and the officer who stopped the goods sees it.");

    /// <inheritdoc/>
    protected override IReadOnlyList<string> About =>
    [
        Texts.Fill($"case {View.Number}  {View.State}"), View.Subject,
        Pending is { } pending ? pending.Sentence : View.Proposal is { } proposal ? Texts.Fill($"{proposal.By} proposes to {CaseWords.Of(proposal.Decision)}: {proposal.Words}") : Texts.Of("(nothing is proposed)"),
    ];

    // A decision that waits is answered before anything else.
    private PendingView? Pending => View.Proposal is { Waiting: true } ? null : View.Pending;

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() =>
    [
        new ChoiceField(Texts.Of("Your answer"), [new("yes", Texts.Of("approve")), new("no", Texts.Of("reject"))], ""),
        new WordsField(Texts.Of("Words"), rows: 2),
        new ConfirmField(View.Number),
    ];

    /// <inheritdoc/>
    protected override string Check() => Fields[0].Value == "no" && Fields[1].Value.Length == 0 ? Texts.Of("A rejection needs words.") : "";

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.Approve(id, View.Name, View.Etag, View.Number, Fields[0].Value == "yes", Fields[1].Value)
    {
        Proposal = Pending?.Number ?? 0,
        ContentEtag = Pending?.Etag ?? "",
    };
}
