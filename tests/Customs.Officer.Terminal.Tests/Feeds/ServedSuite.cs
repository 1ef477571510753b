using System.Threading.Channels;
using Customs.Classification.V1;
using Customs.Common.V1;
using Customs.Inspection.V1;
using Customs.Officer.Terminal.Feeds;
using Customs.Referral.V1;
using Google.Protobuf;
using Google.Rpc;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RpcStatus = Google.Rpc.Status;

namespace Customs.Officer.Terminal.Tests.Feeds;

/// <summary>Two services over real gRPC in memory, with a link that can be cut.</summary>
public sealed class ServedSuite : ISuiteLink
{
    private readonly WebApplication _app;
    private readonly List<GrpcChannel> _channels = [];

    public ServedSuite()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(this);
        _app = builder.Build();
        _app.MapGrpcService<InspectionSide>();
        _app.MapGrpcService<ReferralSide>();
        _app.MapGrpcService<ClassificationSide>();
        _app.StartAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }

    public string Words => "looking for the suite";

    public bool Down { get; set; }

    /// <summary>Whether the desks' service is away while the rest is there.</summary>
    public bool ReferralDown { get; set; }

    /// <summary>Whether resume tokens are those of another suite.</summary>
    public bool Another { get; set; }

    public bool DeskRole { get; set; }

    public List<string> Opened { get; } = [];

    public List<IMessage> Received { get; } = [];

    public Declaration Goods { get; set; } = WireSamples.Welder();

    public Case Case { get; set; } = WireSamples.Case();

    public Channel<WatchQueueResponse> Queue { get; private set; } = Channel.CreateUnbounded<WatchQueueResponse>();

    public Task<SuiteSession> OpenAsync(string identity, IProgress<SignInPrompt> prompts, CancellationToken ct)
    {
        Opened.Add(identity);
        var channel = GrpcChannel.ForAddress("http://suite", new() { HttpHandler = _app.GetTestServer().CreateHandler() });
        _channels.Add(channel);
        return Task.FromResult(new SuiteSession(channel.CreateCallInvoker(), identity, ["local-officer", "local-desk"], []));
    }

    public Task<string?> RenewAsync(string identity, IProgress<SignInPrompt> prompts, CancellationToken ct) => Task.FromResult<string?>(null);

    public Task<string?> PrepareAsync(CancellationToken ct) => Task.FromResult<string?>(null);

    /// <summary>Cuts the link, or brings it back.</summary>
    public void Cut(bool down)
    {
        Down = down;
        Queue.Writer.TryComplete();
        Queue = Channel.CreateUnbounded<WatchQueueResponse>();
    }

    public async ValueTask DisposeAsync()
    {
        Cut(true);
        _channels.ForEach(channel => channel.Dispose());
        await _app.DisposeAsync();
    }

    private void Check(IMessage request)
    {
        if (Down)
        {
            throw new RpcException(new(StatusCode.Unavailable, "down"));
        }

        lock (Received)
        {
            Received.Add(request);
        }
    }

    private void CheckReferral()
    {
        if (ReferralDown)
        {
            throw new RpcException(new(StatusCode.Unavailable, "the referral service is away"));
        }
    }

    private static RpcException Error(StatusCode code, string reason, string words, params BadRequest.Types.FieldViolation[] fields)
    {
        var status = new RpcStatus { Code = (int)code, Message = words, Details = { Google.Protobuf.WellKnownTypes.Any.Pack(new ErrorInfo { Reason = reason, Domain = "customs-suite", Metadata = { { "changed", words } } }) } };
        if (fields.Length > 0)
        {
            status.Details.Add(Google.Protobuf.WellKnownTypes.Any.Pack(new BadRequest { FieldViolations = { fields } }));
        }

        return status.ToRpcException();
    }

    private sealed class InspectionSide(ServedSuite suite) : InspectionService.InspectionServiceBase
    {
        public override Task<Declaration> GetDeclaration(GetDeclarationRequest request, ServerCallContext context)
        {
            suite.Check(request);
            return request.Name == suite.Goods.Name ? Task.FromResult(suite.Goods) : throw Error(StatusCode.NotFound, "NOT_FOUND", $"{request.Name} is not here");
        }

        public override Task<Inspection.V1.ListAuditEventsResponse> ListAuditEvents(Inspection.V1.ListAuditEventsRequest request, ServerCallContext context) => Task.FromResult(new Inspection.V1.ListAuditEventsResponse
        {
            Events = { new AuditEvent { Resource = WireSamples.Name, Act = "DeclarationSubmitted", Actor = "local-operator", ActTime = WireSamples.Now, Details = { { "version", "1" } } } },
        });

        public override Task<ListQueueEntriesResponse> ListQueueEntries(ListQueueEntriesRequest request, ServerCallContext context)
        {
            suite.Check(request);
            if (request.Filter.StartsWith("state:released", StringComparison.Ordinal))
            {
                var ended = WireSamples.Entry("e7", 1);
                (ended.Declaration, ended.State) = ("declarations/ended", Declaration.Types.State.Secured);
                return Task.FromResult(new ListQueueEntriesResponse { Entries = { ended }, TotalSize = 1 });
            }

            var found = request.Filter.Length == 0 || WireSamples.Entry().Mrn.Contains(request.Filter["mrn:".Length..], StringComparison.Ordinal);
            return Task.FromResult(new ListQueueEntriesResponse { Entries = { found ? [WireSamples.Entry()] : Array.Empty<QueueEntry>() }, TotalSize = found ? 1 : 0 });
        }

        public override Task<Declaration> PlaceHold(PlaceHoldRequest request, ServerCallContext context)
        {
            suite.Check(request);
            if (request.ReasonCode == "H99")
            {
                throw Error(StatusCode.InvalidArgument, "INVALID_ARGUMENT", "2 fields are wrong.", new BadRequest.Types.FieldViolation { Field = "reason_code", Description = "is none of H01 to H12" });
            }

            if (request.Etag != suite.Goods.Etag)
            {
                throw Error(StatusCode.Aborted, "ETAG_MISMATCH", "taken by DK0017");
            }

            suite.Goods = WireSamples.Welder("e2", WireSamples.Hold(request));
            return Task.FromResult(suite.Goods);
        }

        public override Task<Declaration> ReleaseDeclaration(ReleaseDeclarationRequest request, ServerCallContext context)
        {
            suite.Check(request);
            return Task.FromResult(suite.Goods);
        }

        public override async Task WatchQueue(WatchQueueRequest request, IServerStreamWriter<WatchQueueResponse> responseStream, ServerCallContext context)
        {
            suite.Check(request);
            var queue = suite.Queue.Reader;
            if (request.ResumeToken.Length > 0 && suite.Another)
            {
                throw Error(StatusCode.InvalidArgument, "INVALID_ARGUMENT", "is not a token of this stream");
            }

            if (request.ResumeToken.Length > 0)
            {
                await FollowAsync(queue, responseStream, context);
                return;
            }

            await responseStream.WriteAsync(new() { Events = { new QueueEvent { Sequence = 1, Entry = WireSamples.Entry() } }, Snapshot = true, SnapshotComplete = true, ResumeToken = "1" });
            await FollowAsync(queue, responseStream, context);
        }

        private static async Task FollowAsync(ChannelReader<WatchQueueResponse> queue, IServerStreamWriter<WatchQueueResponse> to, ServerCallContext context)
        {
            await foreach (var message in queue.ReadAllAsync(context.CancellationToken))
            {
                await to.WriteAsync(message);
            }
        }

        public override Task<Declaration> RecordExamination(RecordExaminationRequest request, ServerCallContext context) => Took(request);

        public override Task<Declaration> RecallDeclaration(RecallDeclarationRequest request, ServerCallContext context) => Took(request);

        public override Task<Declaration> AddFacts(AddFactsRequest request, ServerCallContext context) => Took(request);

        private Task<Declaration> Took(IMessage request)
        {
            suite.Check(request);
            return Task.FromResult(suite.Goods);
        }
    }

    private sealed class ClassificationSide(ServedSuite suite) : ClassificationService.ClassificationServiceBase
    {
        public override Task<ClassifyGoodsLinesResponse> ClassifyGoodsLines(ClassifyGoodsLinesRequest request, ServerCallContext context)
        {
            suite.Check(request);
            return Task.FromResult(new ClassifyGoodsLinesResponse { Classifications = { new Customs.Classification.V1.Classification { Id = request.Lines[0].Id, Verdict = Customs.Classification.V1.Classification.Types.Verdict.Listed } } });
        }

        public override Task<ListControlListsResponse> ListControlLists(ListControlListsRequest request, ServerCallContext context) => Task.FromResult(new ListControlListsResponse
        {
            ControlLists = { new ControlList { Name = "controlLists/eu-annex-i", ActiveEdition = new() { Name = "controlLists/eu-annex-i/editions/2025-11-15", EntryCount = 1832, LoadTime = WireSamples.Now } } },
        });
    }

    private sealed class ReferralSide(ServedSuite suite) : ReferralService.ReferralServiceBase
    {
        public override Task<ListDesksResponse> ListDesks(ListDesksRequest request, ServerCallContext context)
        {
            suite.Check(request);
            suite.CheckReferral();
            return Task.FromResult(new ListDesksResponse { Desks = { new Desk { Name = "desks/de-by", Title = "Bavaria", Programmes = { "nuclear", "missile" } } } });
        }

        public override Task<Desk> SuggestDesk(SuggestDeskRequest request, ServerCallContext context) => Task.FromResult(new Desk { Name = "desks/de-by" });

        public override Task<Case> GetCase(GetCaseRequest request, ServerCallContext context) => Task.FromResult(suite.Case);

        public override Task<Case> ProposeDecision(ProposeDecisionRequest request, ServerCallContext context)
        {
            suite.Check(request);
            suite.Case = WireSamples.Case("c2", new() { Kind = request.Kind, Reason = request.Reason, Proposer = "local-desk", ProposeTime = WireSamples.Now });
            return Task.FromResult(suite.Case);
        }

        public override async Task WatchCases(WatchCasesRequest request, IServerStreamWriter<WatchCasesResponse> responseStream, ServerCallContext context)
        {
            suite.CheckReferral();
            if (!suite.DeskRole)
            {
                throw Error(StatusCode.PermissionDenied, "PERMISSION_DENIED", "not of a desk");
            }

            await responseStream.WriteAsync(new() { Cases = { suite.Case }, Snapshot = true, SnapshotComplete = true });
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        }
    }
}
