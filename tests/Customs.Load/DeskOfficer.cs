using System.Collections.Concurrent;
using System.Diagnostics;
using Customs.Common.V1;
using Customs.Referral.V1;
using Grpc.Core;

namespace Customs.Load;

/// <summary>An officer of a desk with the colleague who answers what he proposes.</summary>
/// <param name="self">Calls as himself.</param>
/// <param name="colleague">Calls as the colleague.</param>
/// <param name="think">Milliseconds between two acts on average.</param>
/// <param name="times">Milliseconds of each act, by its name.</param>
/// <param name="errors">What was refused.</param>
internal sealed class DeskOfficer(
    ReferralService.ReferralServiceClient self, ReferralService.ReferralServiceClient colleague, int think, ConcurrentDictionary<string, ConcurrentBag<double>> times, ConcurrentQueue<string> errors)
{
    /// <summary>Works until the time is over, or no case waits; a case that was begun is finished.</summary>
    public async Task WorkAsync(Stopwatch clock, TimeSpan length, CancellationToken ct)
    {
        // Not all come in at the same second.
        await Task.Delay(Random.Shared.Next(2 * think), ct);
        while (clock.Elapsed < length)
        {
            try
            {
                await OneAsync(ct);
            }
            catch (RpcException e) when (e.StatusCode == StatusCode.NotFound)
            {
                return;
            }
            catch (RpcException e)
            {
                errors.Enqueue(e.Status.ToString());
            }
        }
    }

    private async Task OneAsync(CancellationToken ct)
    {
        var @case = await ActAsync("TakeCase", () => self.TakeCaseAsync(new TakeCaseRequest { Desk = "desks/by", RequestId = Id }, cancellationToken: ct), ct);
        var name = @case.Name;
        @case = await ActAsync("VerifyIndication", () => self.VerifyIndicationAsync(
            new VerifyIndicationRequest { Name = name, Indicator = "P05", Verification = CaseIndication.Types.Verification.Confirmed, Ground = "register extract", Etag = @case.Etag, RequestId = Id }, cancellationToken: ct), ct);
        @case = await ActAsync("ProposeDecision", () => self.ProposeDecisionAsync(
            new ProposeDecisionRequest { Name = name, Kind = Decision.Types.Kind.Refuse, Reason = "covert procurement", LegalBasis = "Reg. (EU) 2021/821 Art. 4(1)", Etag = @case.Etag, RequestId = Id }, cancellationToken: ct), ct);
        @case = await ActAsync("DecideReferral", () => colleague.DecideReferralAsync(
            new DecideReferralRequest { Name = name, Answer = DecideReferralRequest.Types.Answer.Approve, ContentEtag = @case.Decision.ContentEtag, Etag = @case.Etag, RequestId = Id }, cancellationToken: ct), ct);
        @case = await ActAsync("CloseCase", () => self.CloseCaseAsync(new CloseCaseRequest { Name = name, Outcome = "CONFIRMED", Words = "charged", Etag = @case.Etag, RequestId = Id }, cancellationToken: ct), ct);
        var proposal = @case.Proposals[^1];
        await ActAsync("AnswerProposal", () => colleague.AnswerProposalAsync(
            new AnswerProposalRequest { Name = name, Number = proposal.Number, Answer = ProposalAnswer.Approve, ContentEtag = proposal.ContentEtag, Etag = @case.Etag, RequestId = Id }, cancellationToken: ct), ct);
    }

    private static string Id => Guid.NewGuid().ToString();

    private async Task<Case> ActAsync(string act, Func<AsyncUnaryCall<Case>> call, CancellationToken ct)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await call();
        times.GetOrAdd(act, _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        await Task.Delay(think + Random.Shared.Next(-think / 2, (think / 2) + 1), ct);
        return answer;
    }
}
