using Customs.Common.V1;
using Customs.Inspection.V1;
using Customs.Referral.V1;
using Customs.ServiceDefaults;

namespace Customs.Suite.Tests;

/// <summary>Two consignments are stopped, referred, merged, decided and closed while the suite is killed in every act. Nothing acknowledged is lost and nothing is done twice.</summary>
public sealed class RandomKillTests(ITestOutputHelper output)
{
    private static readonly string[] OnceInACase = ["CaseOpened", "CaseTaken", "CasesMerged", "DecisionProposed", "ReferralDecided", "CaseClosed"];
    private static readonly string[] OnceInADeclaration = ["DeclarationSubmitted", "HoldPlaced", "HoldReferred", "ReferralDelivered", "DecisionApplied"];

    [Fact(Timeout = 600_000)]
    public Task Thirteen_kills_in_one_life_lose_nothing_and_double_nothing() => RunAsync(lives: 1, seed: 2026, TestContext.Current.CancellationToken);

    // dotnet test --project tests/Customs.Suite.Tests -- --explicit only --filter-method '*Two_hundred_kills*'
    [Fact(Explicit = true, Timeout = 7_200_000)]
    public Task Two_hundred_kills_in_sixteen_lives_lose_nothing_and_double_nothing() => RunAsync(lives: 16, seed: 20261124, TestContext.Current.CancellationToken);

    private async Task RunAsync(int lives, int seed, CancellationToken ct)
    {
        var random = new Random(seed);
        var (kills, acknowledged) = (0, 0);
        for (var life = 1; life <= lives; life++)
        {
            var data = Directory.CreateTempSubdirectory("customs-kills-").FullName;
            await using (var suite = new RandomKills(data, random, ct))
            {
                await LiveAsync(suite, ct);
                (kills, acknowledged) = (kills + suite.Kills, acknowledged + suite.Acknowledged);
            }

            Directory.Delete(data, recursive: true);
            output.WriteLine($"life {life}: {kills} kills, {acknowledged} acts answered before the kill, none lost, none twice");
        }
    }

    private static async Task LiveAsync(RandomKills suite, CancellationToken ct)
    {
        // 1. Two consignments, stopped and referred.
        var first = await ReferredAsync(suite, Samples.Welder, ct);
        var second = await ReferredAsync(suite, Samples.Culture, ct);
        var into = (await suite.People.UntilAsync(first, d => d.Holds[0].Receipt?.DeliverTime is not null, ct)).Holds[0].ReferralCase;
        var from = (await suite.People.UntilAsync(second, d => d.Holds[0].Receipt?.DeliverTime is not null, ct)).Holds[0].ReferralCase;

        Assert.NotEqual(into, from);

        // 2. Taken and merged.
        foreach (var name in new[] { into, from })
        {
            await suite.DoAsync(_ => Sends(new TakeCaseRequest { Name = name, RequestId = Officers.NewId() }, (p, r) => p.Desk.TakeCaseAsync(r, cancellationToken: ct)));
        }

        await suite.DoAsync(async people =>
        {
            var (ends, goesOn) = (await CaseAsync(people, from, ct), await CaseAsync(people, into, ct));
            return await Sends(
                new MergeCasesRequest { Name = from, Into = into, Reason = "one buyer", Etag = ends.Etag, IntoEtag = goesOn.Etag, RequestId = Officers.NewId() }, (p, r) => p.Desk.MergeCasesAsync(r, cancellationToken: ct));
        });

        // 3. Verified, decided and closed by two.
        await VerifyAsync(suite.People, into, ct);
        await suite.DoAsync(async people => await Sends(
            new ProposeDecisionRequest
            {
                Name = into, Kind = Decision.Types.Kind.Refuse, Reason = "covert procurement", LegalBasis = "Reg. (EU) 2021/821 Art. 4(1)", Etag = (await CaseAsync(people, into, ct)).Etag, RequestId = Officers.NewId(),
            },
            (p, r) => p.Desk.ProposeDecisionAsync(r, cancellationToken: ct)));
        await suite.DoAsync(async people => await Sends(
            new DecideReferralRequest { Name = into, Answer = DecideReferralRequest.Types.Answer.Approve, Etag = (await CaseAsync(people, into, ct)).Etag, RequestId = Officers.NewId() },
            (p, r) => p.SecondDesk.DecideReferralAsync(r, cancellationToken: ct)));
        await suite.DoAsync(async people => await Sends(
            new CloseCaseRequest { Name = into, Outcome = "CONFIRMED", Words = "charged", Etag = (await CaseAsync(people, into, ct)).Etag, RequestId = Officers.NewId() },
            (p, r) => p.Desk.CloseCaseAsync(r, cancellationToken: ct)));
        await suite.DoAsync(async people =>
        {
            var proposed = await CaseAsync(people, into, ct);
            var proposal = proposed.Proposals.Single(p => p.State == Proposal.Types.State.Open);
            return await Sends(
                new Customs.Referral.V1.AnswerProposalRequest
                {
                    Name = into, Number = proposal.Number, Answer = ProposalAnswer.Approve, ContentEtag = proposal.ContentEtag, Etag = proposed.Etag, RequestId = Officers.NewId(),
                },
                (p, r) => p.SecondDesk.AnswerProposalAsync(r, cancellationToken: ct));
        });

        // 4. All of it is there, once.
        foreach (var declaration in new[] { first, second })
        {
            await suite.People.UntilAsync(declaration, d => d.Holds[0].Decision is not null, ct);
            var trail = await suite.People.Officer.ListAuditEventsAsync(new Inspection.V1.ListAuditEventsRequest { Resource = declaration, PageSize = 500 }, cancellationToken: ct);
            Assert.Null(AuditChain.FirstBroken(trail.Events));
            Assert.All(OnceInADeclaration, act => Assert.Single(trail.Events, e => e.Act == act));
        }

        var worked = await suite.People.Desk.ListAuditEventsAsync(new Referral.V1.ListAuditEventsRequest { Resource = into, PageSize = 500 }, cancellationToken: ct);
        Assert.Null(AuditChain.FirstBroken(worked.Events));
        Assert.All(OnceInACase, act => Assert.Single(worked.Events, e => e.Act == act));
        var cases = await suite.People.Desk.ListCasesAsync(new ListCasesRequest { IncludeClosed = true }, cancellationToken: ct);
        Assert.Equal([Case.Types.State.Closed, Case.Types.State.Merged], cases.Cases.Select(c => c.State).Order());
    }

    private static async Task<string> ReferredAsync(RandomKills suite, string sample, CancellationToken ct)
    {
        var submission = Officers.NewId();
        var name = (await suite.DoAsync(_ => Task.FromResult<Func<Officers, Task<Declaration>>>(p => p.SubmitAsync(Samples.Read(sample), sample, submission, ct)))).Name;
        await suite.DoAsync(async people => await Sends(
            new PlaceHoldRequest { Declaration = name, ReasonCode = "H03", Words = "end user is not what he says", Etag = (await people.GetAsync(name, ct)).Etag, RequestId = Officers.NewId() },
            (p, r) => p.Officer.PlaceHoldAsync(r, cancellationToken: ct)));
        await suite.DoAsync(async people =>
        {
            var held = await people.GetAsync(name, ct);
            return await Sends(
                new ReferHoldRequest { Name = held.Holds[0].Name, Desk = "desks/federal", Question = "Who uses it?", Etag = held.Etag, RequestId = Officers.NewId() },
                (p, r) => p.Officer.ReferHoldAsync(r, cancellationToken: ct));
        });
        return name;
    }

    private static async Task VerifyAsync(Officers people, string name, CancellationToken ct)
    {
        var @case = await CaseAsync(people, name, ct);
        foreach (var one in @case.Indications)
        {
            @case = await people.Desk.VerifyIndicationAsync(
                new VerifyIndicationRequest
                {
                    Name = name, Indicator = one.Indicator, Declaration = one.Declaration, Verification = CaseIndication.Types.Verification.Confirmed, Ground = "seen", Etag = @case.Etag, RequestId = Officers.NewId(),
                },
                cancellationToken: ct);
        }
    }

    private static async Task<Case> CaseAsync(Officers people, string name, CancellationToken ct) => await people.Desk.GetCaseAsync(new GetCaseRequest { Name = name }, cancellationToken: ct);

    // The one request, sent by whichever process answers.
    private static Task<Func<Officers, Task<TAnswer>>> Sends<TRequest, TAnswer>(TRequest request, Func<Officers, TRequest, Grpc.Core.AsyncUnaryCall<TAnswer>> send) =>
        Task.FromResult<Func<Officers, Task<TAnswer>>>(async people => await send(people, request));
}
