using System.Security.Cryptography;
using Customs.Inspection.Messages;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Google.Protobuf;

namespace Customs.Inspection.Service.Messages;

/// <summary>Turns the head of a message into its row and back.</summary>
internal static class Heads
{
    private const int Longest = 100;

    /// <summary>The row of a message.</summary>
    public static MessageRow Row(this MessageVault vault, MessageHead head, V1.SubmitMessageRequest wire, Caller caller, DateTimeOffset now, bool lodged = false, V1.MessageError? refusal = null)
    {
        var name = Names.Message(wire.RequestId);
        return new MessageRow
        {
            Name = name,
            Declaration = "",
            Lodged = lodged,
            Scope = wire.HistoryScope,
            Form = head.Form.Key,
            Family = (int)head.Form.Family,
            Syntax = (int)head.Form.Syntax,
            Namespace = head.Namespace.Length <= 200 ? head.Namespace : "",
            MessageId = Cut(head.MessageId),
            Sender = Cut(head.Sender),
            Recipient = Cut(head.Recipient),
            Lrn = Cut(head.Lrn),
            Ucr = Cut(head.Ucr),
            Office = Cut(head.Office),
            Holder = Cut(head.Holder),
            ReceivedFrom = caller.Subject,
            ReceivedAt = StoreDb.Micros(now),
            Sha256 = SHA256.HashData(wire.Content.Span),
            Content = vault.Seal(name, wire.Content.Span),
            Refusal = refusal?.ToByteArray(),
        };
    }

    /// <summary>The head of a message that is kept.</summary>
    public static MessageHead Of(MessageRow row) => new()
    {
        Form = new MessageForm(row.Form, (FormFamily)row.Family, (MessageSyntax)row.Syntax),
        Namespace = row.Namespace,
        MessageId = row.MessageId,
        Sender = row.Sender,
        Recipient = row.Recipient,
        Lrn = row.Lrn,
        Ucr = row.Ucr,
        Office = row.Office,
        Holder = row.Holder,
    };

    private static string? Cut(string? text) => text is null || text.Length <= Longest ? text : text[..Longest];
}
