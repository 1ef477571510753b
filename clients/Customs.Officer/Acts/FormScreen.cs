using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Acts;

/// <summary>
/// A form for an act with a legal effect. It shows what will be sent, tells all problems at once, and keeps its text until the act is done.
/// A retry after a lost answer carries the request id of the first try, so the act can not happen twice.
/// </summary>
public abstract class FormScreen : Screen
{
    private static readonly IReadOnlyList<Context> FormKeys = [Context.Form];

    // Labels of up to sixteen signs stand on one line.
    private const int Column = 19;
    private readonly Func<Guid> _newId;
    private readonly Scroll _scroll = new();
    private IReadOnlyList<Field>? _fields;
    private Request.Effect? _sent;
    private bool _mayRetry;
    private bool _escaped;
    private string _refusal = "";
    private string _place = "";

    /// <summary>A form.</summary>
    /// <param name="newId">Makes request ids.</param>
    protected FormScreen(Func<Guid> newId) => _newId = newId;

    /// <summary>The fields.</summary>
    public IReadOnlyList<Field> Fields => _fields ??= Make();

    /// <summary>Place of the focus: a field, then Cancel, then Send. It begins at the first field that lacks something.</summary>
    public int Focus { get; private set; } = -1;

    /// <inheritdoc/>
    public override string Status => _place;

    /// <summary>Whether the act is on its way.</summary>
    public bool Sending { get; private set; }

    /// <summary>Resource name of what the act is about, for drafts.</summary>
    public abstract string Subject { get; }

    /// <inheritdoc/>
    public override bool Typing => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => FormKeys;

    /// <summary>What the button says.</summary>
    protected abstract string Verb { get; }

    /// <summary>What the form is about, in a line or two.</summary>
    protected abstract IReadOnlyList<string> About { get; }

    /// <summary>What will happen, in a sentence.</summary>
    protected abstract string Effect { get; }

    /// <summary>The text of the fields, to keep it when the terminal goes away.</summary>
    public Draft Draft => new(Title, Subject, [.. Fields.Select(one => one is ConfirmField ? "" : one.Value)]);

    /// <summary>Puts kept text back into the fields.</summary>
    public void Restore(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        for (var at = 0; at < Math.Min(Fields.Count, draft.Values.Count); at++)
        {
            if (draft.Values[at].Length > 0)
            {
                Fields[at].Value = draft.Values[at];
            }
        }
    }

    private int CancelAt => Fields.Count;

    private int SendAt => Fields.Count + 1;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        EnsureFocus();
        var narrow = surface with { Columns = Math.Min(surface.Columns, 100) };
        var page = new Document(narrow).Heading($"{Verb}: {About[0]}");
        foreach (var line in About.Skip(1))
        {
            page.Say(line);
        }

        var anchor = (Top: 0, Bottom: 0);
        for (var at = 0; at < Fields.Count; at++)
        {
            var top = page.Lines.Count;
            Draw(page, Fields[at], at == Focus, narrow);
            anchor = at == Focus ? (top, page.Lines.Count) : anchor;
        }

        page.Pair(Texts.Of("Then"), Effect, Role.Normal, Column);
        if (_refusal.Length > 0)
        {
            page.Pair(Texts.Of("Not done"), _refusal, Role.Stop, Column, labelRole: Role.Stop);
        }

        page.Add(Line.Of(new string(' ', Column)).Add(Texts.Of("[ Cancel ]"), Focus == CancelAt ? Role.InputFocus : Role.Input).Add("   ")
            .Add(Sending ? Texts.Of("[ being sent ... ]") : Texts.Fill($"[ Ctrl+S  {Verb} ]"), Focus == SendAt ? Role.InputFocus : Role.Input));
        anchor = Focus >= CancelAt ? (page.Lines.Count - 1, page.Lines.Count) : anchor;
        if (anchor.Bottom > _scroll.Top + surface.Rows)
        {
            _scroll.By(anchor.Bottom - surface.Rows - _scroll.Top);
        }

        if (anchor.Top < _scroll.Top)
        {
            _scroll.By(anchor.Top - _scroll.Top);
        }

        var window = _scroll.Window(page.Lines, surface.Rows);
        _place = _scroll.Place(page.Lines.Count, surface.Rows);
        return window;
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        EnsureFocus();
        switch (act)
        {
            case Act.NextField or Act.Enter when Focus < CancelAt:
                Focus++;
                break;
            case Act.NextField:
                Focus = Focus == CancelAt ? SendAt : 0;
                break;
            case Act.PreviousField:
                Focus = Focus == 0 ? SendAt : Focus - 1;
                break;
            case Act.Enter when Focus == CancelAt:
            case Act.Cancel:
                return Cancel();
            case Act.Enter:
            case Act.Send:
                return Send();
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Type(Chord key, Surface surface)
    {
        EnsureFocus();
        _escaped = false;
        if (Sending)
        {
            return new Ask.Tell(Texts.Of("The act is on its way; wait for the answer."), MessageKind.Info);
        }

        if (Focus < Fields.Count)
        {
            Fields[Focus].Press(key);
            Fields[Focus].Problem = "";
        }
        else if (key.Name is "Left" or "Right")
        {
            Focus = Focus == CancelAt ? SendAt : CancelAt;
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        switch (answer)
        {
            case Answer.Done done when done.Request.Id == _sent?.Id:
                return new Ask.CloseThen(new Ask.Tell(done.Words, MessageKind.Done));
            case Answer.Kept kept when kept.Request.Id == _sent?.Id:
                return new Ask.CloseThen(new Ask.Tell(kept.Words, MessageKind.Problem));
            case Answer.Refused { Request: Request.Effect effect } refused when effect.Id == _sent?.Id:
                Refused(refused.Refusal);
                return refused.Refusal.Kind == RefusalKind.Changed ? Reload : Ask.Nothing;
            default:
                if (Renew(answer) is { } difference)
                {
                    _refusal = difference;
                }

                return Ask.Nothing;
        }
    }

    /// <summary>Asks for the object again after it changed under the form.</summary>
    protected abstract Ask Reload { get; }

    /// <summary>Makes the fields.</summary>
    protected abstract IReadOnlyList<Field> Make();

    /// <summary>Makes the fields anew; what was typed in them is gone.</summary>
    protected void Remake() => _fields = null;

    /// <summary>Makes the request from the fields.</summary>
    protected abstract Request.Effect Build(string id);

    /// <summary>Takes in a newer state of the object; says what is different when it is, else null.</summary>
    protected abstract string? Renew(Answer answer);

    /// <summary>Problems that concern more than one field.</summary>
    protected virtual string Check() => "";

    private static void Draw(Document page, Field field, bool focused, Surface surface)
    {
        var lines = field.Draw(surface.Columns - Column - 2, focused, surface.Glyphs);
        var label = Wrap.Words(field.Label, Column - 3);
        for (var at = 0; at < Math.Max(lines.Count, label.Count); at++)
        {
            var left = Line.Of(at == 0 && focused ? surface.Glyphs.Marker : " ").Add(at < label.Count ? label[at] : "", focused ? Role.Heading : Role.Dim).To(Column);
            page.Add(at < lines.Count ? left.Add(lines[at]) : left);
        }

        if (field.Hint.Length > 0)
        {
            page.Pair("", field.Hint, Role.Dim, Column);
        }

        if (field.Problem.Length > 0)
        {
            page.Pair("", "! " + field.Problem, Role.Stop, Column);
        }
    }

    private void EnsureFocus()
    {
        if (Focus < 0)
        {
            Focus = Math.Max(Fields.ToList().FindIndex(field => field.IsMissing), 0);
        }
    }

    private Ask Cancel()
    {
        if (Sending)
        {
            return new Ask.Tell(Texts.Of("The act is on its way and can not be called back; its answer will be told."), MessageKind.Problem);
        }

        if (!_escaped && Fields.Sum(field => field.Edits) > 10)
        {
            _escaped = true;
            return new Ask.Tell(Texts.Of("Esc again throws away what you typed."), MessageKind.Problem);
        }

        return new Ask.CloseThen(new Ask.Tell(Texts.Of("Nothing was sent."), MessageKind.Info));
    }

    private Ask Send()
    {
        if (Sending)
        {
            return Ask.Nothing;
        }

        foreach (var field in Fields)
        {
            field.Problem = !field.IsMissing ? "" : field is ConfirmField ? Texts.Of("does not match yet") : Texts.Of("is needed");
        }

        _refusal = Check();
        if (Fields.ToList().FindIndex(field => field.IsMissing) is >= 0 and var missing)
        {
            Focus = missing;
            return new Ask.Tell(Texts.Fill($"{Say.Count(Fields.Count(field => field.IsMissing), "field")} to fill before this can be sent: {Fields[missing].Label}."), MessageKind.Problem);
        }

        if (_refusal.Length > 0)
        {
            return new Ask.Tell(_refusal, MessageKind.Problem);
        }

        var same = _mayRetry && _sent is { } before && Build(before.Id) == before;
        _sent = same ? _sent! : Build(_newId().ToString("D"));
        Sending = true;
        return new Ask.Send(_sent);
    }

    private void Refused(Refusal refusal)
    {
        Sending = false;
        _mayRetry = refusal.Kind == RefusalKind.Unreachable;
        _refusal = refusal.Words + string.Concat(refusal.Fields.Select(field => $" {field.Label}: {field.Text}."))
            + (_mayRetry ? Texts.Of(" Ctrl+S tries again; it can not happen twice.") : "");
    }
}
