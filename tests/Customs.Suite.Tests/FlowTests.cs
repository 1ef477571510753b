using System.Security.Cryptography;
using Customs.Inspection.V1;
using Customs.Referral.V1;
using Customs.ServiceDefaults;

namespace Customs.Suite.Tests;

/// <summary>A consignment from the border system to the decision of the desk, through the four services as they are.</summary>
public sealed class FlowTests
{
    [Fact(Timeout = 120_000)]
    public async Task The_welder_is_stopped_referred_and_refused_by_two_officers_of_the_desk()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        var people = new Officers(suite.As);

        var submitted = await people.SubmitSampleAsync(Samples.Welder, ct);
        Assert.Equal(Outcome.StopRefer, submitted.Assessment.Outcome);
        Assert.Empty(submitted.Assessment.NotPerformed);
        Assert.All(["PROCUREMENT", "END_USE"], axis => Assert.Contains(Hits(submitted), h => h.Axis == axis && h.Sentence.Length > 0 && h.Fields.Count > 0));
        Assert.Equal(Outcome.StopRefer, (await people.SeenOnQueueAsync(submitted.Name, ct)).Outcome);

        var held = await people.HoldAsync(submitted, ct);
        Assert.Equal(Declaration.Types.State.Held, held.State);
        var referred = await people.ReferAsync(held, ct);
        Assert.Equal(Declaration.Types.State.Referred, referred.State);
        var delivered = await people.UntilAsync(submitted.Name, d => d.Holds[0].Receipt?.DeliverTime is not null, ct);

        var @case = await people.Desk.GetCaseAsync(new GetCaseRequest { Name = delivered.Holds[0].ReferralCase }, cancellationToken: ct);
        CheckFrozen(Assert.Single(@case.Subjects), submitted);
        Assert.Equal("local-officer", @case.ReferredBy);
        Assert.Equal(
            Hits(submitted).Select(h => h.Indicator).Order(StringComparer.Ordinal).Distinct(),
            @case.Indications.Select(i => i.Indicator).Where(i => i[0] != 'G').Order(StringComparer.Ordinal).Distinct());

        await people.ApproveAsync(await people.ProposeAsync(@case.Name, ct), ct);
        var decided = await people.UntilAsync(submitted.Name, d => d.Holds[0].Decision is not null, ct);
        Assert.Equal((Declaration.Types.State.Refused, Hold.Types.State.Refused), (decided.State, decided.Holds[0].State));
        Assert.Equal(("local-desk", "local-desk-2"), (decided.Holds[0].Decision.Proposer, decided.Holds[0].Decision.Approver));

        await CheckChainsAsync(people, submitted.Name, @case.Name, ct);
    }

    [Fact(Timeout = 120_000)]
    public async Task The_benign_twin_of_the_welder_is_released()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        var people = new Officers(suite.As);

        var submitted = await people.SubmitSampleAsync(Samples.Turbines, ct);
        Assert.Equal(Outcome.Release, submitted.Assessment.Outcome);
        var released = await people.Officer.ReleaseDeclarationAsync(
            new ReleaseDeclarationRequest { Name = submitted.Name, Etag = submitted.Etag, RequestId = Officers.NewId() }, cancellationToken: ct);

        Assert.Equal(Declaration.Types.State.Released, released.State);
    }

    private static IEnumerable<Indication> Hits(Declaration declaration) => declaration.Assessment.Indications.Where(i => i.State == Indication.Types.State.Hit);

    // What the desk reads is what the officer had before him, to the last field, and proves it by its hash.
    private static void CheckFrozen(CaseSubject subject, Declaration submitted)
    {
        var frozen = Declaration.Parser.ParseFrom(subject.FrozenDeclaration);
        Assert.Equal(submitted.Dossier, frozen.Dossier);
        Assert.Equal(submitted.Assessment, frozen.Assessment);
        Assert.Equal(SHA256.HashData(subject.FrozenDeclaration.Span), subject.FrozenHash.ToByteArray());
        Assert.Equal((submitted.Name, submitted.Version), (subject.Declaration, subject.DeclarationVersion));
    }

    private static async Task CheckChainsAsync(Officers people, string declaration, string @case, CancellationToken ct)
    {
        var inspected = await people.Officer.ListAuditEventsAsync(new Inspection.V1.ListAuditEventsRequest { Resource = declaration }, cancellationToken: ct);
        Assert.Null(AuditChain.FirstBroken(inspected.Events));
        Assert.Equal(
            ["DeclarationSubmitted", "HoldPlaced", "HoldReferred", "DecisionApplied"],
            inspected.Events.Select(e => e.Act).Where(a => a is "DeclarationSubmitted" or "HoldPlaced" or "HoldReferred" or "DecisionApplied"));
        var worked = await people.Desk.ListAuditEventsAsync(new Referral.V1.ListAuditEventsRequest { Resource = @case }, cancellationToken: ct);
        Assert.Null(AuditChain.FirstBroken(worked.Events));
        Assert.Equal(
            ["CaseTaken", "DecisionProposed", "ReferralDecided"],
            worked.Events.Select(e => e.Act).Where(a => a is "CaseTaken" or "DecisionProposed" or "ReferralDecided"));
    }
}
