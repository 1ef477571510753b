using Customs.Officer.Acts;
using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Link;
using Customs.Officer.Queue;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>
/// The whole terminal as a value machine: keys and answers go in, lines and requests come out. It holds the stack of screens, the message
/// line and the link. The host gives it ids and the time and carries out what it asks for.
/// </summary>
/// <param name="newId">Makes request ids.</param>
/// <param name="glyphs">Signs to draw with.</param>
public sealed partial class OfficerShell(Func<Guid> newId, Glyphs glyphs)
{
    private static readonly HashSet<string> NoConsent = new(StringComparer.Ordinal) { "Esc", "F12" };
    private readonly Stack<Screen> _screens = new([new QueueScreen()]);
    private readonly Queue<HostAsk> _asks = new();
    private readonly Dictionary<string, ConsignmentView> _seen = new(StringComparer.Ordinal);
    private string _prefix = "";
    private readonly List<Draft> _drafts = [];
    private bool _messageIsFresh;
    private Request? _waitsFor;
    private readonly SortedDictionary<string, Answer.PartIs> _down = new(StringComparer.Ordinal);
    private readonly Scanner _scanner = new();
    private IReadOnlyList<CaseRow>? _cases;
    private string _viewBefore = "";
    private bool _begun;
    private DateTimeOffset? _lastKey;
    private Office _office = new("", [], "", [], [], false);

    /// <summary>The screen that is shown.</summary>
    public Screen Top => _screens.Peek();

    /// <summary>The queue, always at the bottom of the stack.</summary>
    public QueueScreen Queue => (QueueScreen)_screens.Last();

    /// <summary>Messages.</summary>
    public Trail Trail { get; } = new();

    /// <summary>The link to the suite.</summary>
    public LinkState Link { get; private set; } = new LinkState.Starting(Texts.Of("looking for the suite"));

    /// <summary>The time as the host last told it.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Columns of the terminal.</summary>
    public int Columns { get; private set; } = 80;

    /// <summary>Rows of the terminal.</summary>
    public int Rows { get; private set; } = 24;

    /// <summary>Whether the message line waits for an answer that leads to a screen.</summary>
    public bool Waiting => _waitsFor is not null;

    /// <summary>After this long without a key everything is hidden until the person has signed in again; null never hides it.</summary>
    public TimeSpan? LockAfter { get; set; }

    /// <summary>Tells the time.</summary>
    public void Tick(DateTimeOffset now)
    {
        Now = now;
        _lastKey ??= now;
        if (LockAfter is { } most && now - _lastKey >= most && _office.Identity.Length > 0)
        {
            Lock();
        }
    }

    /// <summary>Tells the size of the terminal.</summary>
    public void Resize(int columns, int rows) => (Columns, Rows) = (Math.Max(columns, 20), Math.Max(rows, 8));

    /// <summary>What the host has to carry out, oldest first; empties the list.</summary>
    public IReadOnlyList<HostAsk> TakeAsks()
    {
        HostAsk[] asks = [.. _asks];
        _asks.Clear();
        return asks;
    }

    /// <summary>Takes a key.</summary>
    public void Press(Chord key)
    {
        var (top, said) = (Top, Trail.Last);
        _lastKey = Now;
        if (!Scanned(key))
        {
            Take(key);
        }

        _messageIsFresh = ReferenceEquals(Top, top) ? _messageIsFresh : !ReferenceEquals(Trail.Last, said);
    }

    private void Take(Chord key)
    {
        if (_waitsFor is not null)
        {
            PressWhileWaiting(key);
            return;
        }

        if (Top.Typing && (key.IsText || LineEditor.Keys.Contains(key.Name)))
        {
            Carry(Top.Type(key, Body()));
            return;
        }

        var name = _prefix.Length > 0 ? $"{_prefix} {key.Name}" : key.Name;
        _prefix = "";
        if (KeyTable.Find(Top.Contexts, name) is { } row)
        {
            Run(row.Act);
        }
        else if (KeyTable.IsPrefix(Top.Contexts, name))
        {
            _prefix = name;
        }
        else if (!NoConsent.Contains(key.Name))
        {
            Tell(Top.Typing ? Texts.Fill($"{key.Name} does nothing here.") : Texts.Fill($"{name} does nothing here; ? lists the keys."), MessageKind.Info);
        }
    }

    /// <summary>Carries out an act of the top screen, as a key or the palette asks for it.</summary>
    public void Run(Act act)
    {
        if (KeyRow.Changes(act) && LookFirst(act) is { } look)
        {
            Send(look);
            return;
        }

        if (WhyNot(act) is { } why)
        {
            Tell(Texts.Fill($"Not now: {why}."), MessageKind.Problem);
            return;
        }

        if (Form(act) is { } form)
        {
            if (_drafts.Find(draft => draft.Form == form.Title && draft.Subject == form.Subject) is { } kept)
            {
                _drafts.Remove(kept);
                form.Restore(kept);
                Tell(Texts.Of("Your text from last time is back."), MessageKind.Info);
            }

            _screens.Push(form);
            return;
        }

        DoOrCarry(act);
    }

    /// <summary>Takes in an answer or news.</summary>
    public void Apply(Answer answer)
    {
        switch (answer)
        {
            case Answer.LinkIs link:
                TellLink(link.State);
                Link = link.State;
                break;
            case Answer.OfficeIs office:
                _office = office.Office;
                break;
            case Answer.DesksAre desks:
                _office = _office with { Desks = desks.Desks };
                break;
            case Answer.PartIs { Since: null } back:
                _down.Remove(back.Part);
                break;
            case Answer.PartIs lost:
                _down[lost.Part] = lost;
                break;
            case Answer.Note note:
                Tell(note.Words, MessageKind.Info);
                break;
            case Answer.Refused refused:
                TellRefusal(refused);
                break;
        }

        foreach (var screen in _screens.ToArray())
        {
            Carry(screen.Apply(answer), screen);
        }

        GoOn(answer);
    }

    /// <summary>Texts of the forms that are open now.</summary>
    public IReadOnlyList<Draft> OpenDrafts => [.. _screens.OfType<FormScreen>().Where(form => form.Fields.Any(one => one.Edits > 0)).Select(form => form.Draft)];

    /// <summary>Gives back texts that were kept when the terminal went away; each is offered once, when its form is opened again.</summary>
    public void Keep(IReadOnlyList<Draft> drafts)
    {
        _drafts.AddRange(drafts);
        if (drafts.Count > 0)
        {
            Tell(Texts.Fill($"{Say.Count(drafts.Count, "form")} kept from last time: {string.Join(", ", drafts.Select(draft => $"{draft.Form} {draft.Subject}"))}. Open the form again to go on."), MessageKind.Info);
        }
    }

    private string? WhyNot(Act act)
    {
        if (act is Act.Identity && _office.Identities.Count == 0)
        {
            return Texts.Of("there is only one identity on this machine");
        }

        if (act is Act.Audit && Subject is null)
        {
            return Texts.Of("nothing is shown that has an audit trail of its own");
        }

        if (act is Act.Stop or Act.Refer or Act.Release or Act.Lift or Act.Answer or Act.Examine or Act.Recall && Top is QueueScreen && !_office.Is("OFFICER", "SUPERVISOR"))
        {
            return Texts.Fill($"an officer does this; {_office.Identity} is {string.Join(", ", _office.Roles).ToLowerInvariant()}");
        }

        if (KeyRow.Changes(act) && _office.ReadOnly)
        {
            return Texts.Of("this terminal was started with --read-only");
        }

        return KeyRow.Changes(act) && !Link.IsUp && act is not Act.Stop
            ? Texts.Fill($"the link is {Link.Word.ToLowerInvariant()}; only a stop can be written now")
            : Top.WhyNot(act);
    }

    // Keys typed ahead of a screen that is not there yet must never confirm something unseen.
    private void PressWhileWaiting(Chord key)
    {
        if (NoConsent.Contains(key.Name))
        {
            _waitsFor = null;
            Tell(Texts.Of("No longer waiting."), MessageKind.Info);
        }
    }

    private void Carry(Ask ask, Screen? from = null)
    {
        switch (ask)
        {
            case Ask.Show show:
                _screens.Push(show.Screen);
                break;
            case Ask.Close:
                Close(from);
                break;
            case Ask.CloseThen then:
                Close(from);
                Carry(then.Next);
                break;
            case Ask.Tell tell:
                Tell(tell.Words, tell.Kind);
                break;
            case Ask.Run run:
                Run(run.Act);
                break;
            case Ask.CopyText copy:
                _asks.Enqueue(new HostAsk.Copy(copy.Text));
                break;
            case Ask.Quit:
                _asks.Enqueue(new HostAsk.Quit());
                break;
            case Ask.Narrow narrow:
                Go(Act.GoQueue);
                Queue.Narrow(narrow.Filter);
                break;
            case Ask.Send send:
                Send(send.Request);
                break;
        }
    }

    private void Send(Request request)
    {
        if (request is Request.Effect)
        {
            Tell(Texts.Fill($"Sending: {request.Words} ..."), MessageKind.Info);
        }
        else if (request is Request.Load { Then: not Act.None } or Request.LoadCase { Then: not Act.None })
        {
            _waitsFor = request;
        }

        _asks.Enqueue(new HostAsk.Send(request));
    }

    private void Close(Screen? which)
    {
        var kept = _screens.Where(screen => !ReferenceEquals(screen, which ?? Top)).Reverse().ToList();
        if (kept.Count > 0)
        {
            _screens.Clear();
            kept.ForEach(_screens.Push);
        }
    }

    private void TellLink(LinkState state)
    {
        if (state is LinkState.Offline lost && lost.Words != (Link as LinkState.Offline)?.Words)
        {
            Tell(Texts.Fill($"The link is down: {lost.Words}."), MessageKind.Problem);
        }
        else if (state is LinkState.Live && Link is LinkState.Offline)
        {
            Tell(Texts.Of("The link is back; everything is up to date."), MessageKind.Done);
        }
    }

    private void Tell(string words, MessageKind kind)
    {
        Trail.Add(new(Now, words, kind));
        _messageIsFresh = true;
    }
}
