using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Link;
using Customs.Officer.Shell;

namespace Customs.Officer.Tests;

/// <summary>Answers the terminal's requests from memory, with the same rules about holds, etags, request ids and four eyes as the suite.</summary>
public sealed class PretendSuite
{
    private readonly Dictionary<string, Answer> _byId = new(StringComparer.Ordinal);

    public ConsignmentView Goods { get; set; } = Samples.Consignment;

    public CaseView Case { get; set; } = Samples.Case;

    public string Identity { get; set; } = "local-officer";

    public bool Reachable { get; set; } = true;

    public bool MayUnlock { get; set; } = true;

    public List<Request> Received { get; } = [];

    public IEnumerable<Answer> Welcome => [new Answer.OfficeIs(Samples.Office with { Identity = Identity }), new Answer.QueueIs(Samples.Rows, [], true), new Answer.LinkIs(new LinkState.Live())];

    public Answer Ask(Request request)
    {
        if (!Reachable)
        {
            return new Answer.Refused(request, new("UNAVAILABLE", "The suite does not answer.", [], RefusalKind.Unreachable));
        }

        Received.Add(request);
        if (request is not Request.Effect effect)
        {
            return Look(request);
        }

        if (_byId.TryGetValue(effect.Id, out var before))
        {
            return before;
        }

        var answer = Act(effect);
        if (answer is Answer.Done)
        {
            _byId[effect.Id] = answer;
        }

        return answer;
    }

    private Answer Look(Request request) => request switch
    {
        Request.Load load => new Answer.ConsignmentIs(Goods, load.Then),
        Request.LoadCase load => new Answer.CaseIs(Case, load.Then),
        Request.LoadCases => new Answer.CasesAre("Bavaria", Samples.Cases),
        Request.AskParty ask => new Answer.PartyIs(ask, new("possible match", Samples.Consignment.Parties[3].Matches, ["house 2026-11-20", "un 2026-02-27"], ["eu-fsf: no edition loaded"])),
        Request.AskItem ask => new Answer.ItemIs(ask, new(Samples.Consignment.Items[0], ["EBW"])),
        Request.SignIn sign => SignIn(sign),
        Request.Unlock => MayUnlock ? new Answer.Unlocked() : new Answer.Refused(request, new("UNAUTHENTICATED", $"The token of {Identity} is not there or has ended.", [], RefusalKind.Final)),
        Request.AskPlate ask => new Answer.PlateIs(ask, Samples.Item with { Verdict = ask.Values.Length > 0 ? "LISTED: an entry is met" : Samples.Item.Verdict, Found = Found.Hit }),
        Request.LoadStatus => new Answer.StatusIs(Samples.Status),
        Request.LoadHitRates => new Answer.HitRatesAre([new("P13", 24, 9, 0.21, 0.57, false), new("P20", 60, 0, 0, 0.06, true), new("RANDOM", 110, 1, 0, 0.05, false)]),
        Request.LoadAudit ask => new Answer.AuditIs(ask.Resource, Samples.Audit),
        _ => throw new InvalidOperationException($"unknown request {request}"),
    };

    private Answer.OfficeIs SignIn(Request.SignIn sign)
    {
        Identity = sign.Identity;
        return new(Samples.Office with { Identity = Identity });
    }

    private Answer Act(Request.Effect effect)
    {
        if (effect is Request.Stop or Request.Refer or Request.Lift && effect.Etag != Goods.Etag)
        {
            return new Answer.Refused(effect, new("ETAG_MISMATCH", "It changed since you saw it.", [], RefusalKind.Changed));
        }

        switch (effect)
        {
            case Request.Stop stop:
                var hold = new HoldView($"{Goods.Name}/holds/1", stop.ReasonCode, "Signs of WMD use", stop.LegalBasis, "the whole consignment", "placed", true, false, Identity, Samples.Now,
                    Samples.Now.AddDays(14), "release", "officer", null, stop.Remarks, "", "", "");
                Goods = Goods with
                {
                    Etag = "e2", State = ConsignmentState.Held, Holds = [hold],
                    Permits = [new(Officer.Keys.Act.Refer, null), new(Officer.Keys.Act.Lift, null), new(Officer.Keys.Act.Stop, null), new(Officer.Keys.Act.Take, null), new(Officer.Keys.Act.Release, "1 hold is in force"), new(Officer.Keys.Act.Answer, "the desk asks nothing")],
                };
                return new Answer.Done(stop, $"Stopped: {stop.Mrn}, hold {stop.ReasonCode}. Next: R refers it to a desk.", Goods, null);
            case Request.Refer refer:
                Goods = Goods with { Etag = "e3", State = ConsignmentState.Referred, Holds = [Goods.Holds[0] with { State = "referred", Referred = true, Receipt = "sent" }] };
                return new Answer.Done(refer, $"Referred: {refer.Mrn} to {refer.Desk}.", Goods, null);
            case Request.AddValues values:
                Goods = Goods with { Etag = "e2", Items = [Samples.Item with { Verdict = "LISTED: an entry is met" }] };
                return new Answer.Done(values, $"Values added to {values.Mrn}; assessed again: STOP.", Goods, null);
            case Request.Examine seen:
                Goods = Goods with { Etag = "e2", State = ConsignmentState.UnderControl };
                return new Answer.Done(seen, $"Recorded: the examination of {seen.Mrn} with result {seen.Result}.", Goods, null);
            case Request.Recall recall:
                Goods = Goods with { Etag = "e9", State = ConsignmentState.Recalled };
                return new Answer.Done(recall, $"Recalled: {recall.Mrn}.", Goods, null);
            case Request.Propose propose:
                Case = Case with
                {
                    State = "decision proposed", Etag = "c2", Proposal = new(propose.Decision, propose.Grounds, Identity, Samples.Now, "waits for a second person", true), Permits = [new(Officer.Keys.Act.Approve, null)],
                };
                return new Answer.Done(propose, "Proposed. Another person has to approve it.", null, Case);
            case Request.Approve when Case.Proposal!.By == Identity:
                return new Answer.Refused(effect, new("FOUR_EYES", "Who proposed the decision can not approve it.", [], RefusalKind.Final));
            case Request.Approve approve:
                Case = Case with { State = "decided", Etag = "c3", Proposal = Case.Proposal with { Standing = $"approved by {Identity}", Waiting = false } };
                return new Answer.Done(approve, "Decided.", null, Case);
            case Request.Verify verify:
                Case = Case with { Etag = "c2", Indications = [.. Case.Indications.Select(one => one.Id == verify.Indication ? one with { State = verify.State, Words = verify.Ground } : one)] };
                return new Answer.Done(verify, "Verified.", null, Case);
            default:
                return new Answer.Done(effect, $"Done: {effect.Words}.", null, null);
        }
    }
}
