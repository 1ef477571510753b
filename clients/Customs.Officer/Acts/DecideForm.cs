using Customs.Officer.Cases;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Proposes a decision.</summary>
/// <param name="view">The case.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class DecideForm(CaseView view, Func<Guid> newId) : CaseForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("DECIDE");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Propose");

    /// <inheritdoc/>
    protected override string Effect => Texts.Fill($"Another person has to approve it; until then nothing happens to the goods. {Open}");

    private string Open => View.Indications.Count(one => one.State == Verification.Unverified) is > 0 and var open
        ? Texts.Fill($"{Say.Count(open, "indication")} not verified yet.")
        : Texts.Of("All indications are verified.");

    /// <inheritdoc/>
    public override Ask Type(Chord key, Surface surface)
    {
        var before = Fields[0].Value;
        var ask = base.Type(key, surface);
        if (Fields[0].Value != before && Fields[2].Edits == 0)
        {
            Fields[2].Value = LegalBasis(Fields[0].Value);
        }

        return ask;
    }

    /// <inheritdoc/>
    protected override string Check()
    {
        var releases = Fields[0].Value == nameof(Decision.Release);
        return !releases && Fields[2].Value.Length == 0 ? Texts.Of("A decision that is not a plain release needs its legal basis.")
            : Fields[0].Value == nameof(Decision.ReleaseWithConditions) && Fields[3].Value.Length == 0 ? Texts.Of("A release under conditions needs the conditions, separated by semicolons.")
            : "";
    }

    // The usual legal basis; where a decision has none of its own, that of the hold.
    private string LegalBasis(string decision) => decision switch
    {
        nameof(Decision.Release) => "",
        nameof(Decision.Secure) => HoldReasons.Of("H10")!.LegalBasis,
        nameof(Decision.Seize) => HoldReasons.Of("H11")!.LegalBasis,
        _ => View.LegalBasis,
    };

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make() =>
    [
        new ChoiceField(
            Texts.Of("Decision"),
            [
                new(nameof(Decision.Release), Texts.Of("release: the goods may go")), new(nameof(Decision.ReleaseWithConditions), Texts.Of("release under conditions")),
                new(nameof(Decision.Refuse), Texts.Of("refuse the movement")), new(nameof(Decision.Secure), Texts.Of("secure the goods to avert a danger")),
                new(nameof(Decision.Seize), Texts.Of("seize the goods as evidence")), new(nameof(Decision.Return), Texts.Of("send the goods back to the exporter")),
            ],
            ""),
        new WordsField(Texts.Of("Grounds"), required: true, rows: 2),
        new WordsField(Texts.Of("Legal basis")),
        new WordsField(Texts.Of("Conditions")),
    ];

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) =>
        new Request.Propose(id, View.Name, View.Etag, View.Number, Enum.Parse<Decision>(Fields[0].Value), Fields[1].Value, Fields[2].Value, Fields[3].Value);
}
