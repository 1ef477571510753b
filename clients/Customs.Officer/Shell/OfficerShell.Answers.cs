using Customs.Officer.Acts;
using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <content>What an answer leads to: the screen that was asked for, or a form on top of it.</content>
public sealed partial class OfficerShell
{
    private const int Remembered = 200;
    private readonly HashSet<string> _ofAnother = new(StringComparer.Ordinal);

    private void GoOn(Answer answer)
    {
        switch (answer)
        {
            case Answer.ConsignmentIs got:
                Remember(got.View);
                _ofAnother.Remove(got.View.Name);
                if (got.Then != Act.None && _waitsFor is Request.Load load && load.Then == got.Then)
                {
                    _waitsFor = null;
                    Open(got.View, got.Then);
                }

                break;
            case Answer.CaseIs got:
                _ofAnother.Remove(got.View.Name);
                if (got.Then != Act.None && _waitsFor is Request.LoadCase wanted && wanted.Then == got.Then)
                {
                    _waitsFor = null;
                    Open(got.View, got.Then);
                }

                break;
            case Answer.OfficeIs { Office: var now }:
                LookAgain();
                Begin(now);
                break;
            case Answer.CasesAre known:
                _cases = known.Rows;
                break;
            case Answer.SignInAt prompt:
                _screens.Push(new SignInScreen(prompt));
                break;
            case Answer.Done { Consignment: { } view }:
                Remember(view);
                break;
            case Answer.Done { Case: not null } when _screens.Any(screen => screen is InboxScreen):
                _asks.Enqueue(new HostAsk.Send(new Request.LoadCases()));
                break;
        }
    }

    // The screen that a person of this role begins with; only once, and only while nothing else was opened.
    private void Begin(Office office)
    {
        var first = !_begun && _screens.Count == 1;
        _begun = true;
        if (first && office.Roles.Contains("SUPERVISOR"))
        {
            Go(Act.GoOversight);
        }
        else if (first && office.Roles.Contains("DESK") && !office.Roles.Contains("OFFICER"))
        {
            Go(Act.GoCases);
        }
    }

    private void Open(ConsignmentView view, Act then)
    {
        if (then != Act.Next)
        {
            if (Top is not ConsignmentScreen { View: var shown } || shown.Name != view.Name)
            {
                _screens.Push(new ConsignmentScreen(view, Queue.List.Beside));
            }

            if (then != Act.Open)
            {
                Run(then);
            }
        }

        Queue.List.Select(view.Name);
    }

    private void Open(CaseView view, Act then)
    {
        if (Top is not CaseScreen { View: var shown } || shown.Name != view.Name)
        {
            _screens.Push(new CaseScreen(view));
        }

        if (then != Act.Open)
        {
            Run(then);
        }
    }

    private FormScreen? Form(Act act) => Top switch
    {
        ConsignmentScreen goods => GoodsFormOf(act, goods.View),
        CaseScreen file => CaseFormOf(act, file),
        _ => null,
    };

    private GoodsForm? GoodsFormOf(Act act, ConsignmentView view)
    {
        switch (act)
        {
            case Act.Stop: return new StopForm(view, newId);
            case Act.Refer: return new ReferForm(view, _office.Desks, newId);
            case Act.Release: return new ReleaseForm(view, newId);
            case Act.Lift: return new LiftForm(view, newId);
            case Act.Answer: return new AnswerDeskForm(view, newId);
            case Act.Examine: return new ExamineForm(view, newId);
            case Act.Plate: return new PlateForm(view, newId);
            case Act.Papers: return new PapersForm(view, newId);
            case Act.Recall: return new RecallForm(view, newId);
            case Act.Take: return new TakeForm(view, newId);
            case Act.Approve: return new SecondLookForm(view, newId);
            default: return null;
        }
    }

    private CaseForm? CaseFormOf(Act act, CaseScreen file)
    {
        switch (act)
        {
            case Act.Take: return new TakeCaseForm(file.View, newId);
            case Act.Verify when file.Selected is { } one: return new VerifyForm(file.View, one, newId);
            case Act.Decide: return new DecideForm(file.View, newId);
            case Act.Approve: return new ApproveForm(file.View, newId);
            case Act.AskBack: return new AskBackForm(file.View, newId);
            case Act.Comment: return new CommentForm(file.View, newId);
            case Act.CloseCase: return new CloseCaseForm(file.View, newId);
            default: return null;
        }
    }

    // What is shown says what the identity before may do: an act waits for the answer to this one, then goes on by itself.
    private Request? LookFirst(Act act) => Top switch
    {
        ConsignmentScreen goods when Link.IsUp && _ofAnother.Contains(goods.View.Name) => new Request.Load(goods.View.Name, act),
        CaseScreen file when Link.IsUp && _ofAnother.Contains(file.View.Name) => new Request.LoadCase(file.View.Name, act),
        _ => null,
    };

    // Another identity may do other things with what is on the screen.
    private void LookAgain()
    {
        _ofAnother.Clear();
        foreach (var screen in _screens)
        {
            Request? request = screen switch
            {
                ConsignmentScreen goods => new Request.Load(goods.View.Name, Act.None),
                CaseScreen file => new Request.LoadCase(file.View.Name, Act.None),
                InboxScreen => new Request.LoadCases(),
                _ => null,
            };
            if (screen is ConsignmentScreen or CaseScreen)
            {
                _ofAnother.Add(screen is ConsignmentScreen seen ? seen.View.Name : ((CaseScreen)screen).View.Name);
            }

            if (request is not null)
            {
                _asks.Enqueue(new HostAsk.Send(request));
            }
        }
    }

    private void TellRefusal(Answer.Refused refused)
    {
        if (_waitsFor == refused.Request)
        {
            _waitsFor = null;
            if (refused is { Refusal.Kind: RefusalKind.Unreachable, Request: Request.Load load } && _seen.TryGetValue(load.Key, out var old))
            {
                Tell(Texts.Fill($"The suite can not be reached; this is {old.Mrn} as it was seen before."), MessageKind.Problem);
                Open(old, load.Then);
                return;
            }
        }

        // The banner already says that the link is down; a refresh that nobody asked for needs no word of its own.
        if (refused.Refusal.Kind == RefusalKind.Unreachable && refused.Request is Request.Load { Then: Act.None } or Request.LoadCase { Then: Act.None } or Request.LoadCases)
        {
            return;
        }

        Tell(Texts.Fill($"Not done: {refused.Request.Words}. {refused.Refusal.Words}"), MessageKind.Problem);
    }

    private void Remember(ConsignmentView view)
    {
        if (_seen.Count >= Remembered)
        {
            _seen.Clear();
        }

        _seen[view.Name] = view;
    }
}
