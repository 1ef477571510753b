using Customs.Officer.Acts;
using Customs.Officer.Consignments;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Lookups;

/// <summary>Asks the lists about a name.</summary>
public sealed class PartyScreen : LookupScreen
{
    private readonly WordsField[] _fields = [new(Texts.Of("Name")), new(Texts.Of("Country"))];
    private PartyAnswer? _answer;

    /// <inheritdoc/>
    public override string Title => Texts.Of("PARTY LOOK-UP");

    /// <inheritdoc/>
    public override string? CopyText => _fields[0].Value;

    /// <inheritdoc/>
    protected override IReadOnlyList<WordsField> Fields => _fields;

    /// <inheritdoc/>
    protected override string Hint => Texts.Of("Type a name and press Enter; Tab goes to the country (two letters, may stay empty). Misspelt, reordered and transliterated names are found.");

    /// <inheritdoc/>
    protected override bool HasAnswer => _answer is not null;

    /// <inheritdoc/>
    protected override Request Question() => new Request.AskParty(_fields[0].Value, _fields[1].Value.ToUpperInvariant());

    /// <inheritdoc/>
    protected override bool IsMine(Request request) => request is Request.AskParty;

    /// <inheritdoc/>
    protected override bool Take(Answer answer)
    {
        _answer = answer is Answer.PartyIs { Party: var party } ? party : _answer;
        return answer is Answer.PartyIs;
    }

    /// <inheritdoc/>
    protected override void Show(Document page)
    {
        page.Say(_answer!.Verdict, _answer.Matches.Count > 0 ? Role.Red : Role.Normal);
        foreach (var match in _answer.Matches)
        {
            PartiesPage.Match(page.Blank(), match);
        }

        page.Heading(Texts.Of("Asked")).Say(_answer.Editions.Count > 0 ? string.Join(", ", _answer.Editions) : Texts.Of("no list"), Role.Dim);
        foreach (var missing in _answer.NotReached)
        {
            page.Say(Texts.Fill($"not asked: {missing}"), Role.Yellow);
        }
    }
}
