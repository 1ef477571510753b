using System.Security.Cryptography;
using Customs.Inspection.Service.Messages;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Gives a message as it was sent. It holds data of persons, so every look at it stays in the audit trail.</summary>
public sealed class GetMessage(Store<InspectionDb> store, MessageVault vault)
{
    /// <summary>The message; without content once it was forgotten.</summary>
    public Task<V1.Message> RunAsync(string name, Caller caller, CancellationToken ct) => store.ActAsync(
        caller.Subject,
        async (act, inner) =>
        {
            var row = await act.Db.Messages.AsNoTracking().FirstOrDefaultAsync(m => m.Name == name, inner) ?? throw Rpc.NotFound(name);
            act.Audit(name, "MessageRead", ("declaration", row.Declaration));
            return new V1.Message
            {
                Name = row.Name,
                Form = row.Form,
                Declaration = row.Declaration,
                Sender = row.ReceivedFrom,
                ReceiveTime = Timestamp.FromDateTimeOffset(row.ReceivedAt),
                Sha256 = ByteString.CopyFrom(row.Sha256),
                Content = row.Content is { } content ? Open(name, content) : ByteString.Empty,
                Violations = { row.Refusal is { } refusal ? V1.MessageError.Parser.ParseFrom(refusal).Violations : [] },
            };
        },
        ct);

    private ByteString Open(string name, byte[] content)
    {
        try
        {
            return UnsafeByteOperations.UnsafeWrap(vault.Open(name, content));
        }
        catch (CryptographicException)
        {
            throw Rpc.FailedPrecondition(Reasons.KeyMissing, $"{name} was sealed under a key that this process does not have", ("name", name));
        }
    }
}
