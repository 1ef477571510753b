using System.Security.Cryptography;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Messages;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Messages;

/// <summary>Does what a message asks for: lodges, amends or moves a declaration. The message is kept in the same transaction.</summary>
public sealed class MessageActs(
    SubmitDeclaration submit, AmendDeclaration amend, RecordMovement move, OperatorRegister operators, MessageVault vault, Store<InspectionDb> store, TimeProvider time)
{
    /// <summary>The declaration as it stands then.</summary>
    /// <exception cref="Grpc.Core.RpcException">NO_DECLARATION for a message that nothing here acts on; what the act itself refuses.</exception>
    public Task<V1.Declaration> DoAsync(MessageReading reading, V1.SubmitMessageRequest wire, Caller caller, ActRequest request, CancellationToken ct) => reading.Content switch
    {
        MessageContent.Declared declared => LodgeAsync(declared.Dossier, reading, wire, caller, request, ct),
        MessageContent.Amended amended => AmendAsync(amended.Amending, reading, wire, caller, request, ct),
        MessageContent.Moved moved => MoveAsync(moved, reading, wire, caller, request, ct),
        MessageContent.Notice notice => throw Rpc.FailedPrecondition(Reasons.NoDeclaration, $"the message is a {notice.Kind}; nothing here acts on it", ("form", reading.Head.Form.Key)),
        _ => throw new InvalidOperationException("unknown MessageContent"),
    };

    private async Task<V1.Declaration> LodgeAsync(Dossier dossier, MessageReading reading, V1.SubmitMessageRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        // A party that the message names by number only gets the name that the register has; without one it can not be screened, and that is shown.
        var named = await operators.NameAsync(dossier, ct);
        var ours = reading.Head.Form.Family == FormFamily.Dossier;
        var row = vault.Row(reading.Head, wire, caller, time.GetUtcNow(), lodged: true);
        var intake = new Intake(row, ours ? null : SHA256.HashData(wire.Content.Span));
        return await submit.RunAsync(Wire.Write(named), wire.HistoryScope, Unused(reading, ours), caller, request, ct, intake);
    }

    private async Task<V1.Declaration> AmendAsync(Amending amending, MessageReading reading, V1.SubmitMessageRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        var name = amending.Mrn is { } mrn
            ? Names.Declaration(mrn.Value, wire.HistoryScope)
            : await ByReferenceAsync(m => m.Lrn == amending.Lrn && m.Sender == reading.Head.Sender, amending.Lrn, wire.HistoryScope, ct);
        if (await store.FindAnswerAsync<V1.Declaration>(request, ct) is { } earlier)
        {
            return earlier;
        }

        var known = await store.ReadAsync((db, inner) => Reassessable.GetAsync(db, name, inner), ct);
        var released = (V1.Declaration.Types.State)known.Row.State == V1.Declaration.Types.State.Released;
        if (amending.Over(known.Dossier, released, time.GetUtcNow(), out var violations) is not { } after)
        {
            throw Rpc.InvalidArgument(violations);
        }

        var named = await operators.NameAsync(after, ct);
        var amendment = new V1.AmendDeclarationRequest { Name = name, Declared = Wire.Write(named).Declared, Reason = $"message {reading.Head.Form.Key}", RequestId = wire.RequestId };
        return await amend.RunAsync(amendment, caller, request, ct, new Intake(vault.Row(reading.Head, wire, caller, time.GetUtcNow()), LodgedHash: null));
    }

    private async Task<V1.Declaration> MoveAsync(MessageContent.Moved moved, MessageReading reading, V1.SubmitMessageRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        var name = moved.Mrn is { } mrn ? Names.Declaration(mrn.Value, wire.HistoryScope) : await ByReferenceAsync(m => m.Ucr == moved.Ucr, moved.Ucr, wire.HistoryScope, ct);
        var movement = new V1.RecordMovementRequest
        {
            Name = name,
            Movement = moved.Movement == Movement.Arrived ? "ARRIVED" : "EXITED",
            MovementTime = Timestamp.FromDateTimeOffset(moved.At),
            RequestId = wire.RequestId,
        };
        return await move.RunAsync(movement, caller, request, ct, new Intake(vault.Row(reading.Head, wire, caller, time.GetUtcNow()), LodgedHash: null));
    }

    // The latest declaration that was lodged under a reference of the sender.
    private async Task<string> ByReferenceAsync(System.Linq.Expressions.Expression<Func<MessageRow, bool>> reference, string? shown, string scope, CancellationToken ct)
    {
        var name = shown is null ? null : await store.ReadAsync(
            (db, inner) => db.Messages.Where(m => m.Scope == scope && m.Lodged && m.Declaration != "").Where(reference).OrderByDescending(m => m.ReceivedAt).Select(m => m.Declaration).FirstOrDefaultAsync(inner), ct);
        return name ?? throw Rpc.NotFound($"a declaration with reference {shown}");
    }

    private static List<string> Unused(MessageReading reading, bool ours) =>
        [.. reading.Unknown.Select(u => ours ? u.Key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{u.Key} ({u.Value})")).Order(StringComparer.Ordinal)];
}
