using System.Globalization;
using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>The second pair of eyes on a consignment: answers what another person proposed, or confirms a hold that another placed.</summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class SecondLookForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    private const string Confirm = "confirm ";
    private const string Yes = "yes ";
    private const string No = "no ";

    /// <inheritdoc/>
    public override string Title => Texts.Of("SECOND LOOK");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Answer");

    /// <inheritdoc/>
    protected override string Effect => Texts.Of("What you approve is done at once, just as it stands here. The service refuses your answer when you, or whom you act for, proposed it.");

    /// <inheritdoc/>
    protected override IReadOnlyList<string> About => [.. base.About, .. View.Pending.Select(one => $"{Text(one.Number)}. {one.Sentence}")];

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make()
    {
        var options = View.Pending.SelectMany(one => new Option[] { new(Yes + Text(one.Number), Texts.Fill($"approve {Text(one.Number)}: {one.Content}")), new(No + Text(one.Number), Texts.Fill($"turn {Text(one.Number)} down")) })
            .Concat(View.Holds.Where(hold => hold is { Open: true, Unconfirmed: true }).Select(hold => new Option(Confirm + hold.Name, Texts.Fill($"confirm the hold {hold.ReasonCode} that {hold.PlacedBy} placed")))).ToList();
        return [new ChoiceField(Texts.Of("Your answer"), options, ""), new WordsField(Texts.Of("Words"), rows: 2), new ConfirmField(View.Mrn)];
    }

    /// <inheritdoc/>
    protected override string Check() => Fields[0].Value.StartsWith(No, StringComparison.Ordinal) && Fields[1].Value.Length == 0 ? Texts.Of("Turning it down needs words.") : "";

    /// <inheritdoc/>
    protected override Request.Effect Build(string id)
    {
        var answer = Fields[0].Value;
        if (answer.StartsWith(Confirm, StringComparison.Ordinal))
        {
            return new Request.ConfirmHold(id, answer[Confirm.Length..], View.Etag, View.Mrn);
        }

        var number = int.Parse(answer.AsSpan(answer.IndexOf(' ', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        var proposal = View.Pending.First(one => one.Number == number);
        return new Request.AnswerGoods(id, View.Name, View.Etag, View.Mrn, number, proposal.Etag, answer.StartsWith(Yes, StringComparison.Ordinal), Fields[1].Value);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
