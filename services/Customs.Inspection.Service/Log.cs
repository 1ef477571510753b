using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service;

/// <summary>Every log event of the inspection service: resource names and counts, never persons, addresses or goods. Ids and names never change.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 3001, EventName = "DeclarationAssessed", Level = LogLevel.Debug, Message = "{Declaration} assessed: lane {Lane}, {NotPerformed} checks not performed, {Elapsed} ms")]
    public static partial void DeclarationAssessed(ILogger logger, string declaration, string lane, int notPerformed, long elapsed);

    [LoggerMessage(EventId = 3002, EventName = "CheckNotPerformed", Level = LogLevel.Warning, Message = "{Check} did not answer for {Count} subjects: {Status}")]
    public static partial void CheckNotPerformed(ILogger logger, string check, int count, string status);

    [LoggerMessage(EventId = 3003, EventName = "BasisKnown", Level = LogLevel.Information, Message = "Basis of {Check} is known again")]
    public static partial void BasisKnown(ILogger logger, string check);

    [LoggerMessage(EventId = 3005, EventName = "RelayPostponed", Level = LogLevel.Warning, Message = "{Topic} {Sequence} could not be delivered: {Status}; it is sent again in {Delay} ms")]
    public static partial void RelayPostponed(ILogger logger, string topic, long sequence, string status, double delay);

    [LoggerMessage(EventId = 3006, EventName = "RelayRefused", Level = LogLevel.Error, Message = "{Topic} {Sequence} was refused by its receiver: {Status}; it is kept and not sent again")]
    public static partial void RelayRefused(ILogger logger, string topic, long sequence, string status);

    [LoggerMessage(EventId = 3007, EventName = "ReferralEventApplied", Level = LogLevel.Information, Message = "Referral event {Sequence} {Act} applied to {Holds} holds")]
    public static partial void ReferralEventApplied(ILogger logger, long sequence, string act, int holds);

    [LoggerMessage(EventId = 3008, EventName = "ReferralEventUnknownHold", Level = LogLevel.Error, Message = "Referral event {Sequence} {Act} names {Hold}, which is not known here")]
    public static partial void ReferralEventUnknownHold(ILogger logger, long sequence, string act, string hold);

    [LoggerMessage(EventId = 3009, EventName = "Reassessed", Level = LogLevel.Information, Message = "{Count} declarations assessed again: {Trigger}")]
    public static partial void Reassessed(ILogger logger, int count, string trigger);

    [LoggerMessage(EventId = 3010, EventName = "RoundFailed", Level = LogLevel.Warning, Message = "A round of {Watch} failed with {Error}; the next one tries again")]
    public static partial void RoundFailed(ILogger logger, string watch, string error);

    [LoggerMessage(EventId = 3030, EventName = "SchemaUnusable", Level = LogLevel.Warning, Message = "Schema {File} can not be used; messages of its form are validated by their reader alone")]
    public static partial void SchemaUnusable(ILogger logger, string file);

    [LoggerMessage(EventId = 3040, EventName = "WebhookPostponed", Level = LogLevel.Information, Message = "Webhook {Webhook}: event {Sequence} was not taken at attempt {Attempt}: {Why}; the next in {Pause}")]
    public static partial void WebhookPostponed(ILogger logger, string webhook, long sequence, int attempt, string why, TimeSpan pause);

    [LoggerMessage(EventId = 3041, EventName = "WebhookPassedOver", Level = LogLevel.Warning, Message = "Webhook {Webhook}: event {Sequence} was not taken in {Attempts} attempts and is passed over: {Why}")]
    public static partial void WebhookPassedOver(ILogger logger, string webhook, long sequence, int attempts, string why);
}
