using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>
/// Values of a rating plate or data sheet. What they would change is shown as soon as a field is left; only Ctrl+S records them and has the
/// consignment assessed again.
/// </summary>
/// <param name="view">The consignment.</param>
/// <param name="newId">Makes request ids.</param>
public sealed class PlateForm(ConsignmentView view, Func<Guid> newId) : GoodsForm(view, newId)
{
    private const int MostFields = 12;
    private IReadOnlyList<string> _parameters = [];
    private string _item = "";
    private string _asked = "";
    private ItemView? _tried;

    /// <inheritdoc/>
    public override string Title => Texts.Of("VALUES");

    /// <inheritdoc/>
    protected override string Verb => Texts.Of("Record values");

    /// <inheritdoc/>
    protected override string Effect
    {
        get
        {
            var before = Item?.Verdict ?? "?";
            return _tried is not { } tried
                ? Texts.Fill($"Now: {before}. Type a value with its unit; what it changes is shown when you leave the field.")
                : Texts.Fill($"Before: {before}. With these values: {tried.Verdict}{Entries(tried)}. Nothing is recorded before Ctrl+S.");
        }
    }

    private ItemView? Item => View.Items.FirstOrDefault(item => item.Number == _item);

    private string Values => string.Join("\n", Typed());

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        var ask = base.Do(act, surface);
        return act is Act.NextField or Act.PreviousField or Act.Enter && ask == Ask.Nothing ? Try() : ask;
    }

    /// <inheritdoc/>
    public override Ask Type(Chord key, Surface surface)
    {
        var ask = base.Type(key, surface);
        if (View.Items.Count > 1 && Fields[0].Value != _item)
        {
            (_item, _tried, _asked) = (Fields[0].Value, null, "");
            Remake();
        }

        return ask;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        if (answer is Answer.PlateIs { Question: var question, Item: var item } && question.Target == View.Name && question.Item == _item)
        {
            // On the message line as well: a long form has its verdict below the screen.
            _tried = item;
            return new Ask.Tell(Texts.Fill($"With these values: {item.Verdict}{Entries(item)}"), MessageKind.Info);
        }

        return base.Apply(answer);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<Field> Make()
    {
        _item = _item.Length > 0 ? _item : (View.Items.FirstOrDefault(one => one.Asked.Count > 0) ?? (View.Items.Count > 0 ? View.Items[0] : null))?.Number ?? "";
        var fields = new List<Field>();
        if (View.Items.Count > 1)
        {
            fields.Add(new ChoiceField(Texts.Of("Goods item"), [.. View.Items.Take(35).Select(one => new Option(one.Number, $"{one.Number} {one.Description}"))], _item));
        }

        var asked = (Item?.Asked ?? []).DistinctBy(one => one.Parameter).Take(MostFields).ToList();
        _parameters = [.. asked.Select(one => one.Parameter)];
        fields.AddRange(asked.Select(one => new WordsField(Say.Plain(one.Parameter)) { Hint = one.Text }));
        fields.Add(new WordsField(Texts.Of("Other values")) { Hint = Texts.Of("name = value, separated by semicolons: beam power = 60 kW; axes = 5") });
        return fields;
    }

    /// <inheritdoc/>
    protected override string Check()
    {
        var loose = Fields[^1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => part.IndexOf('=', StringComparison.Ordinal) <= 0).ToList();
        return loose.Count > 0 ? Texts.Fill($"'{loose[0]}' is no name = value.") : Values.Length == 0 ? Texts.Of("No value is typed yet.") : "";
    }

    /// <inheritdoc/>
    protected override Request.Effect Build(string id) => new Request.AddValues(id, View.Name, View.Etag, View.Mrn, _item, Values);

    private Ask Try()
    {
        var values = Values;
        Fields[^1].Problem = Fields[^1].Value.Length > 0 ? Check() : "";
        if (values == _asked || _item.Length == 0 || Check().Length > 0)
        {
            return Ask.Nothing;
        }

        _asked = values;
        return new Ask.Send(new Request.AskPlate(View.Name, _item, values));
    }

    private IEnumerable<string> Typed()
    {
        var first = View.Items.Count > 1 ? 1 : 0;
        for (var at = 0; at < _parameters.Count; at++)
        {
            if (Fields[first + at].Value is { Length: > 0 } value)
            {
                yield return $"{_parameters[at]}={value}";
            }
        }

        foreach (var part in Fields[^1].Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(part => part.IndexOf('=', StringComparison.Ordinal) > 0))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            yield return $"{part[..sign].Trim()}={part[(sign + 1)..].Trim()}";
        }
    }

    private static string Entries(ItemView tried)
    {
        var met = tried.Candidates.Where(one => one.Truth == "met").Select(one => one.Code).Distinct(StringComparer.Ordinal).Take(4).ToList();
        return met.Count == 0 ? "" : " (" + string.Join(", ", met) + ")";
    }
}
