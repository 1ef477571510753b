using Customs.Officer.Acts;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Lookups;

/// <summary>A question in a few fields with the answer below: Enter asks, the arrows scroll the answer.</summary>
public abstract class LookupScreen : Screen
{
    private static readonly IReadOnlyList<Context> PromptKeys = [Context.Prompt];
    private readonly Scroll _scroll = new();
    private int _focus;
    private bool _waiting;
    private string _problem = "";

    /// <inheritdoc/>
    public override bool Typing => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => PromptKeys;

    /// <summary>The fields of the question.</summary>
    protected abstract IReadOnlyList<WordsField> Fields { get; }

    /// <summary>What can be asked here, shown before the first answer.</summary>
    protected abstract string Hint { get; }

    /// <summary>Whether the answer has come.</summary>
    protected abstract bool HasAnswer { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var lines = new List<Line>();
        for (var at = 0; at < Fields.Count; at++)
        {
            var field = Fields[at].Draw(Math.Max(surface.Columns - 18, 8), at == _focus, surface.Glyphs);
            lines.AddRange(field.Select((line, row) => Line.Of(row == 0 ? " " + Fields[at].Label : "", Role.Dim).To(16).Add(line)));
        }

        var page = new Document(surface);
        if (_problem.Length > 0)
        {
            page.Say(_problem, Role.Stop);
        }
        else if (_waiting)
        {
            page.Say(Texts.Of("Asking ..."), Role.Dim);
        }
        else if (HasAnswer)
        {
            Show(page);
        }
        else
        {
            page.Say(Hint, Role.Dim);
        }

        var height = Math.Max(surface.Rows - lines.Count - 1, 1);
        lines.Add(Line.Of(_scroll.Place(page.Lines.Count, height), Role.Yellow));
        lines.AddRange(_scroll.Window(page.Lines, height));
        return [.. lines.Take(surface.Rows)];
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        switch (act)
        {
            case Act.NextField:
                _focus = (_focus + 1) % Fields.Count;
                break;
            case Act.Up or Act.Down:
                _scroll.By(act == Act.Up ? -1 : 1);
                break;
            case Act.PageUp or Act.PageDown:
                _scroll.By((act == Act.PageUp ? -1 : 1) * Math.Max((surface?.Rows ?? 20) - 4, 1));
                break;
            case Act.Cancel or Act.Leave:
                return new Ask.Close();
            case Act.Enter when Fields[0].Value.Length == 0:
                return new Ask.Tell(Texts.Fill($"{Fields[0].Label} is needed."), MessageKind.Problem);
            case Act.Enter:
                (_waiting, _problem) = (true, "");
                _scroll.Home();
                return new Ask.Send(Question());
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Type(Chord key, Surface surface)
    {
        Fields[_focus].Press(key);
        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        if (answer is Answer.Refused refused && IsMine(refused.Request))
        {
            (_waiting, _problem) = (false, refused.Refusal.Words + string.Concat(refused.Refusal.Fields.Select(field => $" {field.Label}: {field.Text}.")));
        }
        else if (Take(answer))
        {
            _waiting = false;
        }

        return Ask.Nothing;
    }

    /// <summary>The question from the fields.</summary>
    protected abstract Request Question();

    /// <summary>Whether a request is one of this screen.</summary>
    protected abstract bool IsMine(Request request);

    /// <summary>Takes an answer in; false when it is not one of this screen.</summary>
    protected abstract bool Take(Answer answer);

    /// <summary>Adds the answer to the page.</summary>
    protected abstract void Show(Document page);
}
