using Customs.Inspection.Messages;
using Customs.Inspection.Service.Messages;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Takes a message in as bytes, tells its form by its content, does what it asks for, and answers in its form as well as in ours.</summary>
public sealed class SubmitMessage(MessageActs acts, Schemas schemas, MessageVault vault, Store<InspectionDb> store, TimeProvider time)
{
    /// <summary>The declaration with the form that the message was told to be. The same request id gets the first answer again.</summary>
    public async Task<V1.SubmitMessageResponse> RunAsync(V1.SubmitMessageRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        // 1. Told apart by content: the ending of the file decides nothing.
        if (wire.Content.Length > Bounds.MostBytes)
        {
            throw Rpc.InvalidArgument("content", $"is larger than {Bounds.MostBytes} bytes");
        }

        if (!Names.IsScope(wire.HistoryScope))
        {
            throw Rpc.InvalidArgument("history_scope", "is longer than 32 letters, digits and hyphens");
        }

        // 2. Read it; every bad place is told in the words of its syntax.
        var now = time.GetUtcNow();
        var result = schemas.Validate(wire.Content.Memory, MessageReader.Read(wire.Content.Memory, now));
        switch (result)
        {
            case MessageResult.Unknown unknown:
                throw Rpc.InvalidArgument(Reasons.UnknownForm, "content", unknown.Problem);
            case MessageResult.Refused refused:
                throw await RefuseAsync(wire, caller, refused.Head, refused.Violations, Rpc.InvalidArgument(refused.Violations), ct);
            default:
                break;
        }

        // 3. Do what it asks for. What the service refuses later is answered in the sender's form too.
        var reading = ((MessageResult.Done)result).Reading;
        try
        {
            var declaration = await acts.DoAsync(reading, wire, caller, request, ct);
            return Answer(reading, wire, declaration, now);
        }
        catch (RpcException e) when (e.StatusCode is StatusCode.InvalidArgument or StatusCode.NotFound or StatusCode.AlreadyExists or StatusCode.FailedPrecondition && !IsReused(e))
        {
            throw await RefuseAsync(wire, caller, reading.Head, ViolationsOf(e, reading.Head), e, ct);
        }
    }

    private static V1.SubmitMessageResponse Answer(MessageReading reading, V1.SubmitMessageRequest wire, V1.Declaration declaration, DateTimeOffset now)
    {
        // Whoever lodges or amends is told that it was taken in; whoever moves goods is told how they stand.
        var kind = reading.Content is MessageContent.Moved ? SenderAnswers.KindOf(declaration) : AnswerKind.Accepted;
        return new V1.SubmitMessageResponse
        {
            Form = reading.Head.Form.Key,
            Declaration = declaration,
            MessageId = reading.Head.MessageId ?? "",
            Message = Names.Message(wire.RequestId),
            Answer = SenderAnswers.On(declaration, reading.Head, kind, SenderAnswers.IdOf(wire.RequestId), now),
            UnusedElements = { reading.Unknown.Select(u => new V1.UnusedElement { Path = u.Key, Values = u.Value }) },
            DerivedValues = { reading.Derived.Select(d => new V1.DerivedValue { Field = d.Field, Origin = d.From }) },
        };
    }

    // The message is kept with why it was refused, and the error carries the rejection in the sender's form.
    private async Task<RpcException> RefuseAsync(
        V1.SubmitMessageRequest wire, Caller caller, MessageHead head, IReadOnlyList<FieldViolation> violations, RpcException error, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var refusal = new V1.MessageError
        {
            Message = error.Status.Detail,
            Violations = { violations.Select(v => new V1.MessageError.Types.Violation { Field = v.Field, Description = v.Description }) },
            Answer = SenderAnswers.Rejection(head, violations, SenderAnswers.IdOf(wire.RequestId), now),
        };
        var row = vault.Row(head, wire, caller, now, refusal: refusal);
        await store.ActAsync(
            caller.Subject,
            async (act, inner) =>
            {
                if (!await act.Db.Messages.AnyAsync(m => m.Name == row.Name, inner))
                {
                    act.Db.Messages.Add(row);
                    act.Audit(row.Name, "MessageRefused", ("form", row.Form), ("violations", $"{violations.Count}"), ("content", Convert.ToHexStringLower(row.Sha256)));
                }

                return true;
            },
            ct);
        return Rpc.With(error, refusal.Answer);
    }

    private static bool IsReused(RpcException e) => e.GetRpcStatus()?.GetDetail<Google.Rpc.ErrorInfo>()?.Reason == Reasons.RequestIdReused;

    private static List<FieldViolation> ViolationsOf(RpcException e, MessageHead head) =>
        e.GetRpcStatus()?.GetDetail<Google.Rpc.BadRequest>()?.FieldViolations.Select(v => new FieldViolation(v.Field, v.Description)).ToList() is { Count: > 0 } fields
            ? fields
            : [new FieldViolation(head.Mrn ?? head.Ucr ?? head.Lrn ?? "", e.Status.Detail)];
}
