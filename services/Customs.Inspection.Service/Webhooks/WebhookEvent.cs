using System.Globalization;
using System.Text.Json;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service.Webhooks;

/// <summary>What a receiver is told: that a declaration has changed, and to what state. Why, and who is in it, is for the receiver to ask with its own right to know.</summary>
internal static class WebhookEvent
{
    /// <summary>Id of an event for one subscription; the same at every attempt and replay.</summary>
    public static string IdOf(Webhook webhook, OutboxRow row) => string.Create(CultureInfo.InvariantCulture, $"{webhook.Name}-{row.Sequence}");

    /// <summary>Whether subscribers are told of a row: joining a cluster changes nothing that they see.</summary>
    public static bool IsTold(OutboxRow row) => !V1.QueueEvent.Parser.ParseFrom(row.Payload).ClusterOnly;

    /// <summary>The body, UTF-8 JSON.</summary>
    public static byte[] Write(Webhook webhook, OutboxRow row)
    {
        var entry = V1.QueueEvent.Parser.ParseFrom(row.Payload).Entry;
        return JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["id"] = IdOf(webhook, row),
            ["type"] = "declaration.changed",
            ["sequence"] = row.Sequence,
            ["time"] = row.RecordedTime.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture),
            ["declaration"] = entry.Declaration,
            ["mrn"] = entry.Mrn,
            ["state"] = Codes<V1.Declaration.Types.State>.Word(entry.State),
            ["version"] = entry.Version,
            ["etag"] = entry.Etag,
        });
    }
}
