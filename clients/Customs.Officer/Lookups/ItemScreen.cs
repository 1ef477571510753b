using Customs.Officer.Acts;
using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Lookups;

/// <summary>Asks the control lists about goods.</summary>
public sealed class ItemScreen : LookupScreen
{
    private readonly WordsField[] _fields = [new(Texts.Of("Goods")), new(Texts.Of("HS code"))];
    private ItemAnswer? _answer;

    /// <inheritdoc/>
    public override string Title => Texts.Of("ITEM LOOK-UP");

    /// <inheritdoc/>
    public override string? CopyText => _fields[0].Value;

    /// <inheritdoc/>
    protected override IReadOnlyList<WordsField> Fields => _fields;

    /// <inheritdoc/>
    protected override string Hint => Texts.Of("Describe the goods with what the rating plate says, such as 'frequency changer 3 phase 50 kVA 0-1000 Hz', and press Enter; Tab goes to the HS code (may stay empty).");

    /// <inheritdoc/>
    protected override bool HasAnswer => _answer is not null;

    /// <inheritdoc/>
    protected override Request Question() => new Request.AskItem(_fields[0].Value, _fields[1].Value);

    /// <inheritdoc/>
    protected override bool IsMine(Request request) => request is Request.AskItem;

    /// <inheritdoc/>
    protected override bool Take(Answer answer)
    {
        _answer = answer is Answer.ItemIs { Item: var item } ? item : _answer;
        return answer is Answer.ItemIs;
    }

    /// <inheritdoc/>
    protected override void Show(Document page)
    {
        GoodsPage.Item(page, _answer!.Item);
        if (_answer.NotUnderstood.Count > 0)
        {
            page.Pair(Texts.Of("not understood"), string.Join(", ", _answer.NotUnderstood), Role.Yellow, 18);
        }
    }
}
