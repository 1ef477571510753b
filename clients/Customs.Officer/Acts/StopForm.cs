using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>Stops a consignment: reason code, legal basis, what is held, and why, prepared from the evidence.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class StopForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    /// <inheritdoc/>
    public override string Title => Texts.Of("STOP");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Stop");

    /// <inheritdoc/>
    protected override string Effect
    {
        get
        {
            var reason = HoldReasons.Of(Fields[0].Value);
            return Texts.Fill($"A hold {reason?.Code ?? "?"} is placed on {((ChoiceField)Fields[2]).Chosen?.Words ?? "?"}; clock: {reason?.Clock ?? "?"}. Nothing may leave until it is lifted or decided. Next: R refers it to a desk.");
        }
    }

    /// <inheritdoc/>
    public override Ask Type(Chord key, Surface surface)
    {
        var before = Fields[0].Value;
        var ask = base.Type(key, surface);
        if (Fields[0].Value != before && Fields[1].Edits == 0)
        {
            Fields[1].Value = HoldReasons.Of(Fields[0].Value)?.LegalBasis ?? "";
        }

        return ask;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make()
    {
        var suggestion = View.Suggestion;
        var subjects = new List<Option> { new("", Texts.Of("the whole consignment")) };
        subjects.AddRange(View.Items.Select(item => new Option($"goods_items/{item.Number}", Texts.Fill($"goods item {item.Number}: {item.Description}"))));
        var reason = HoldReasons.Of(suggestion.ReasonCode);
        return
        [
            new ChoiceField(Texts.Of("Reason"), [.. HoldReasons.All.Select(one => new Option(one.Code, $"{one.Code} {one.Words}"))], suggestion.ReasonCode),
            new WordsField(Texts.Of("Legal basis"), suggestion.LegalBasis.Length > 0 ? suggestion.LegalBasis : reason?.LegalBasis ?? ""),
            new ChoiceField(Texts.Of("What is held"), subjects, ""),
            new WordsField(Texts.Of("In words"), suggestion.Words, required: true, rows: 2),
            new ConfirmField(View.Mrn),
        ];
    }

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) =>
        new Request.Stop(id, View.Name, View.Etag, View.Mrn, Fields[0].Value, Fields[1].Value, Fields[2].Value, Fields[3].Value);
}
