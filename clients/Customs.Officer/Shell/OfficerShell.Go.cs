using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Lookups;
using Customs.Officer.Oversight;
using Customs.Officer.Queue;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <content>Ways from one screen to another: by key, by a number that was read, by the lock.</content>
public sealed partial class OfficerShell
{
    /// <summary>Opens a number that was read or pasted as a whole; false when it is none.</summary>
    public bool Scan(string number)
    {
        if (Top.Typing || Locked || Scanner.Meaning(number) is not { } request)
        {
            return false;
        }

        _waitsFor = null;
        Send(request);
        return true;
    }

    // A barcode reader types on whatever screen is open; its keys are a number, not commands.
    private bool Scanned(Chord key)
    {
        if (Top.Typing || Locked)
        {
            _scanner.Forget();
            return false;
        }

        var step = _scanner.Take(key, Now);
        switch (step)
        {
            case ScanStep.Key when _scanner.Text.Length == 1:
                _viewBefore = Queue.List.Filter.Text;
                break;
            case ScanStep.Begun:
                _prefix = "";
                Queue.Narrow(_viewBefore);
                break;
            case ScanStep.Done when !Scan(_scanner.Text):
                Tell(Texts.Fill($"Scanned {_scanner.Text}: neither an MRN nor a case number."), MessageKind.Problem);
                break;
        }

        return step != ScanStep.Key;
    }

    // Acts that every screen has; the others are the screen's own.
    private void DoOrCarry(Act act)
    {
        switch (act)
        {
            case Act.Help or Act.Command:
                _screens.Push(new PaletteScreen(Top, act == Act.Help));
                break;
            case Act.Back or Act.Leave when _screens.Count > 1 && !Top.Typing:
                _screens.Pop();
                break;
            case Act.Leave or Act.Quit when !Top.Typing:
                _screens.Push(new QuitScreen());
                break;
            case Act.Trail:
                _screens.Push(new TextScreen(Texts.Of("SENT FROM HERE"), Trail.Write));
                break;
            case Act.Message:
                _screens.Push(new TextScreen(Texts.Of("MESSAGE"), (page, _) => page.Say(Trail.Last?.Words ?? Texts.Of("No message yet."))));
                break;
            case Act.Copy when Top.CopyText is { Length: > 0 } text:
                _asks.Enqueue(new HostAsk.Copy(text));
                break;
            case Act.Identity:
                _screens.Push(new IdentityScreen(_office));
                break;
            case Act.Repaint:
                _asks.Enqueue(new HostAsk.Repaint());
                break;
            case Act.GoQueue or Act.GoCases or Act.GoParty or Act.GoItem or Act.GoOversight or Act.GoStatistics or Act.GoStatus:
                Go(act);
                break;
            case Act.Audit when Subject is { Length: > 0 } resource:
                _screens.Push(new AuditScreen(resource));
                _asks.Enqueue(new HostAsk.Send(new Request.LoadAudit(resource)));
                break;
            case Act.Lock:
                Lock();
                break;
            default:
                Carry(Top.Do(act, Body()));
                break;
        }
    }

    private void Go(Act act)
    {
        while (_screens.Count > 1)
        {
            _screens.Pop();
        }

        if (New(act) is { } screen)
        {
            _screens.Push(screen);
        }

        if (act == Act.GoCases || (act is Act.GoOversight or Act.GoStatistics && _cases is null && _office.Is("DESK", "SUPERVISOR", "AUDITOR")))
        {
            _asks.Enqueue(new HostAsk.Send(new Request.LoadCases()));
        }

        if (act == Act.GoStatistics)
        {
            _asks.Enqueue(new HostAsk.Send(new Request.LoadHitRates()));
        }
        else if (act == Act.GoStatus)
        {
            _asks.Enqueue(new HostAsk.Send(new Request.LoadStatus()));
        }
    }

    private Screen? New(Act act)
    {
        switch (act)
        {
            case Act.GoCases: return new InboxScreen();
            case Act.GoParty: return new PartyScreen();
            case Act.GoItem: return new ItemScreen();
            case Act.GoOversight: return new OversightScreen(() => Queue.List.All, () => _cases);
            case Act.GoStatistics: return new StatisticsScreen(() => Queue.List.All, () => _cases);
            case Act.GoStatus: return new StatusScreen();
            default: return null;
        }
    }

    // What the audit trail of the screen is about.
    private string? Subject => Top switch
    {
        QueueScreen queue => queue.List.Selected,
        ConsignmentScreen goods => goods.View.Name,
        CaseScreen file => file.View.Name,
        _ => null,
    };

    // Also while the person signs in elsewhere: nothing of the work is shown and no number is taken.
    private bool Locked => _screens.Any(screen => screen is LockScreen);

    private void Lock()
    {
        if (!Locked)
        {
            (_waitsFor, _prefix) = (null, "");
            _screens.Push(new LockScreen(_office.Identity, Now));
        }
    }
}
