using Customs.ServiceDefaults;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Streams the cases of a desk: those that are open, then every change. A token that comes back resumes without the snapshot.</summary>
internal sealed class WatchCases(Store<ReferralDb> store, OutboxTail<ReferralDb> tail, TimeProvider time)
{
    private const int CasesInAMessage = 100;

    /// <summary>Runs until the caller ends it.</summary>
    public async Task RunAsync(V1.WatchCasesRequest request, IServerStreamWriter<V1.WatchCasesResponse> responses, ServerCallContext context)
    {
        var ct = context.CancellationToken;
        var caller = Caller.From(context);
        var desk = caller.Desk ?? request.Desk;
        var scope = $"{CaseRows.CasesTopic}:{desk}";
        if (ResumeToken.Read(scope, request.ResumeToken) is not { } after)
        {
            // The head first: what changes while the snapshot is read is sent again after it.
            after = await tail.HeadAsync(ct);
            await SendSnapshotAsync(desk, caller, ResumeToken.Write(scope, after), responses, ct);
        }

        await foreach (var batch in tail.FollowAsync(CaseRows.CasesTopic, after, ct))
        {
            var response = new V1.WatchCasesResponse { ResumeToken = ResumeToken.Write(scope, batch.Position), ServerTime = time.GetUtcNow().ToTimestamp() };
            var cases = batch.Rows.Select(r => CaseWire.ToCore(V1.Case.Parser.ParseFrom(r.Payload))).Where(c => desk.Length == 0 || c.Desk == desk);
            response.Cases.AddRange(cases.Select(c => CaseAnswer.To(c, caller, time.GetUtcNow())));
            await responses.WriteAsync(response, ct);
        }
    }

    private async Task SendSnapshotAsync(string desk, Caller caller, string token, IServerStreamWriter<V1.WatchCasesResponse> responses, CancellationToken ct)
    {
        var rows = await store.ReadAsync(
            (db, inner) => db.Cases.Where(c => c.IsOpen && (desk == "" || c.Desk == desk)).OrderBy(c => c.DueTime).ThenBy(c => c.Name).ToListAsync(inner), ct);
        foreach (var chunk in rows.Chunk(CasesInAMessage).DefaultIfEmpty([]))
        {
            var response = new V1.WatchCasesResponse
            {
                Snapshot = true,
                SnapshotComplete = chunk.Length == 0 || ReferenceEquals(chunk[^1], rows[^1]),
                ResumeToken = token,
                ServerTime = time.GetUtcNow().ToTimestamp(),
            };
            response.Cases.AddRange(chunk.Select(r => CaseAnswer.To(CaseRows.Read(r), caller, time.GetUtcNow())));
            await responses.WriteAsync(response, ct);
        }
    }
}
