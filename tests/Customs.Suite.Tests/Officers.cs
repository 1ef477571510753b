using System.Diagnostics.CodeAnalysis;
using Customs.Inspection.V1;
using Customs.Referral.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Suite.Tests;

/// <summary>The people and systems of one consignment: the border system, the officer at the point, the two officers of the desk.</summary>
/// <param name="inspection">Opens calls to the inspection service as a local identity.</param>
/// <param name="referral">Opens calls to the referral service as a local identity.</param>
internal sealed class Officers(Func<string, CallInvoker> inspection, Func<string, CallInvoker> referral)
{
    /// <summary>Where all services are in one process.</summary>
    public Officers(Func<string, CallInvoker> identity)
        : this(identity, identity)
    {
    }

    public InspectionService.InspectionServiceClient Border { get; } = new(inspection("local-operator"));

    public InspectionService.InspectionServiceClient Officer { get; } = new(inspection("local-officer"));

    public ReferralService.ReferralServiceClient OfficerAtDesks { get; } = new(referral("local-officer"));

    public ReferralService.ReferralServiceClient Desk { get; } = new(referral("local-desk"));

    public ReferralService.ReferralServiceClient SecondDesk { get; } = new(referral("local-desk-2"));

    public static string NewId() => Guid.NewGuid().ToString();

    /// <summary>Submits a file of the samples, as a border system sends it.</summary>
    public Task<Declaration> SubmitSampleAsync(string file, CancellationToken ct) => SubmitAsync(Samples.Read(file), file, NewId(), ct);

    public async Task<Declaration> SubmitAsync(byte[] content, string file, string requestId, CancellationToken ct)
    {
        var request = new SubmitMessageRequest { Content = ByteString.CopyFrom(content), FileName = file, RequestId = requestId };
        return (await Border.SubmitMessageAsync(request, cancellationToken: ct)).Declaration;
    }

    public async Task<Declaration> GetAsync(string name, CancellationToken ct) =>
        await Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = name }, cancellationToken: ct);

    public async Task<Declaration> HoldAsync(Declaration declaration, CancellationToken ct) => await Officer.PlaceHoldAsync(
        new PlaceHoldRequest { Declaration = declaration.Name, ReasonCode = "H03", Words = "end user is not what he says", Etag = declaration.Etag, RequestId = NewId() }, cancellationToken: ct);

    /// <summary>Refers the first hold to the desk that is suggested for it.</summary>
    public async Task<Declaration> ReferAsync(Declaration held, CancellationToken ct)
    {
        var office = held.Dossier.Declared.CustomsOfficeOfExport;
        var desk = await OfficerAtDesks.SuggestDeskAsync(new SuggestDeskRequest { Office = office }, cancellationToken: ct);
        return await Officer.ReferHoldAsync(
            new ReferHoldRequest { Name = held.Holds[0].Name, Desk = desk.Name, Question = "Who uses the machine?", Etag = held.Etag, RequestId = NewId() }, cancellationToken: ct);
    }

    /// <summary>Takes the case and proposes that the consignment be refused.</summary>
    public async Task<Case> ProposeAsync(string @case, CancellationToken ct)
    {
        var taken = await Desk.TakeCaseAsync(new TakeCaseRequest { Name = @case, RequestId = NewId() }, cancellationToken: ct);
        var proposal = new ProposeDecisionRequest
        {
            Name = @case, Kind = Decision.Types.Kind.Refuse, Reason = "covert procurement", LegalBasis = "Reg. (EU) 2021/821 Art. 4(1)", Etag = taken.Etag, RequestId = NewId(),
        };
        return await Desk.ProposeDecisionAsync(proposal, cancellationToken: ct);
    }

    public async Task<Case> ApproveAsync(Case proposed, CancellationToken ct) => await SecondDesk.DecideReferralAsync(
        new DecideReferralRequest { Name = proposed.Name, Answer = DecideReferralRequest.Types.Answer.Approve, Etag = proposed.Etag, RequestId = NewId() }, cancellationToken: ct);

    /// <summary>Looks at the declaration at every change of the queue until it is as expected.</summary>
    [SuppressMessage("Reliability", "CA2016:Forward the CancellationToken", Justification = "The linked token bounds both calls.")]
    public async Task<Declaration> UntilAsync(string name, Func<Declaration, bool> expected, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        using var watch = Officer.WatchQueue(new WatchQueueRequest(), cancellationToken: patience.Token);
        while (true)
        {
            var declaration = await GetAsync(name, patience.Token);
            if (expected(declaration))
            {
                return declaration;
            }

            Assert.True(await watch.ResponseStream.MoveNext(patience.Token), "the queue ended before the declaration was as expected");
        }
    }

    /// <summary>The queue's entry of a declaration, as the watch tells it.</summary>
    public async Task<QueueEntry> SeenOnQueueAsync(string name, CancellationToken ct)
    {
        using var watch = Officer.WatchQueue(new WatchQueueRequest(), cancellationToken: ct);
        while (await watch.ResponseStream.MoveNext(ct))
        {
            if (watch.ResponseStream.Current.Events.FirstOrDefault(e => e.Entry?.Declaration == name) is { } seen)
            {
                return seen.Entry;
            }
        }

        throw new InvalidOperationException($"the queue ended without {name}");
    }
}
