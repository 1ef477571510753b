using Customs.Officer.Cases;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Proposes a decision.</summary>
/// <param name="view">The case.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class DecideForm(CaseView view, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => "DECIDE";

    /// <inheritdoc/>
    protected override string Verb => "Propose";

    /// <inheritdoc/>
    protected override string Effect => $"Another person has to approve it; until then nothing happens to the goods. {Open}";

    private string Open => View.Indications.Count(one => one.State == Verification.Unverified) is > 0 and var open
        ? $"{Say.Count(open, "indication")} not verified yet."
        : "All indications are verified.";

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() =>
    [
        new ChoiceField(
            "Decision",
            [
                new(nameof(Decision.Release), "release: the goods may go"), new(nameof(Decision.ReleaseWithConditions), "release under conditions"),
                new(nameof(Decision.Refuse), "refuse the movement"), new(nameof(Decision.Secure), "secure the goods to avert a danger"),
                new(nameof(Decision.Seize), "seize the goods as evidence"), new(nameof(Decision.Return), "send the goods back to the exporter"),
            ],
            ""),
        new WordsField("Grounds", required: true, rows: 3),
    ];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) =>
        new Request.Propose(id, View.Name, View.Etag, View.Number, Enum.Parse<Decision>(Fields[0].Value), Fields[1].Value);
}
