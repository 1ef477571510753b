using Customs.Common.V1;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Changes the table of desks: one identity proposes, another answers.</summary>
internal sealed class ChangeDesks(Store<ReferralDb> store)
{
    /// <summary>The table with the changes that were proposed to it.</summary>
    public async Task<V1.DeskTable> GetAsync(CancellationToken ct) => DeskWire.ToWire(await store.ReadAsync(DeskBooks.ReadAsync, ct));

    /// <summary>Proposes a change.</summary>
    public Task<V1.DeskTable> ProposeAsync(V1.ProposeDeskChangeRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        var desk = DeskWire.ToCore(request.Desk);
        if (!request.Remove && DeskBook.Violations(desk) is { Count: > 0 } violations)
        {
            throw Rpc.InvalidArgument(violations);
        }

        DeskChange change = request.Remove ? new DeskChange.Remove(request.Desk.Name) : new DeskChange.Set(desk);
        return ActAsync(request, request.RequestId, request.Etag, context, (book, at) => book.Propose(change with { BySupervisor = caller.Is(Role.Supervisor) }, request.Reason.Trim(), caller.Identity, at));
    }

    /// <summary>Answers a proposed change.</summary>
    public Task<V1.DeskTable> AnswerAsync(V1.AnswerDeskChangeRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        return ActAsync(request, request.RequestId, request.Etag, context, (book, at) =>
            book.Answer(request.Number, request.Answer == ProposalAnswer.Approve, request.ContentEtag, request.Words.Trim(), caller.Identity, caller.Is(Role.Supervisor), at));
    }

    /// <summary>Takes an own proposed change back.</summary>
    public Task<V1.DeskTable> WithdrawAsync(V1.WithdrawDeskChangeRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        return ActAsync(request, request.RequestId, request.Etag, context, (book, at) => book.Withdraw(request.Number, caller.Identity, at));
    }

    private Task<V1.DeskTable> ActAsync(IMessage request, string requestId, string etag, ServerCallContext context, Func<DeskBook, DateTimeOffset, DeskBook.Outcome> change) => store.ActAsync(
        ActRequest.From(requestId, request, context),
        async (act, ct) =>
        {
            var row = await act.Db.DeskBooks.SingleOrDefaultAsync(b => b.Name == DeskBooks.Name, ct);
            var before = DeskBooks.Read(row);
            if (etag != DeskBooks.EtagOf(before))
            {
                throw Rpc.EtagMismatch(DeskBooks.Name, "the table of desks was changed");
            }

            var outcome = change(before, act.Time);
            if (outcome.Book is not { } after)
            {
                throw outcome.SecondIdentity ? Rpc.PermissionDenied($"desks: {outcome.Why}", Reasons.SecondIdentity) : Rpc.WrongState(DeskBooks.Name, outcome.Why ?? "");
            }

            var wire = DeskWire.ToWire(after);
            if (row is null)
            {
                act.Db.DeskBooks.Add(new DeskBookRow { Name = DeskBooks.Name, Version = after.Version, Content = wire.ToByteArray() });
            }
            else
            {
                row.Version = after.Version;
                row.Content = wire.ToByteArray();
            }

            act.Audit(DeskBooks.Name, outcome.Act, ("version", wire.Etag));
            return wire;
        },
        context.CancellationToken);
}
