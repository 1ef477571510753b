using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>What the transport layer logs: resource names, counts and types, never what a request holds. Ids 1000 to 1099.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Error, Message = "{Method} failed, id {Id}: {Fault}")]
    public static partial void CallFailed(ILogger logger, string method, string id, string fault);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning, Message = "{Method} could not use its store, id {Id}: {Fault}")]
    public static partial void StoreFailed(ILogger logger, string method, string id, string fault);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Warning, Message = "Redis does not answer; look-ups go on without it ({Failures} failures in the last minute)")]
    public static partial void RedisAway(ILogger logger, int failures);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Warning, Message = "Store {Store} can not be reached ({Fault}); trying again for {Left}")]
    public static partial void StoreAwaited(ILogger logger, string store, string fault, TimeSpan left);

    [LoggerMessage(EventId = 1005, Level = LogLevel.Information, Message = "Store {Store} brought to its present form: {Count} migrations applied")]
    public static partial void StoreMigrated(ILogger logger, string store, int count);

    [LoggerMessage(EventId = 1006, Level = LogLevel.Information, Message = "Stream {Stream} interrupted ({Status}); opening it again in {Delay}")]
    public static partial void StreamInterrupted(ILogger logger, string stream, string status, TimeSpan delay);

    [LoggerMessage(EventId = 1007, Level = LogLevel.Warning, Message = "Outbox of {Store} can not be read ({Fault}); trying again")]
    public static partial void OutboxUnreadable(ILogger logger, string store, string fault);

    [LoggerMessage(EventId = 1008, Level = LogLevel.Information, Message = "Forgot {Count} request ids of {Store} that were kept long enough")]
    public static partial void RequestsForgotten(ILogger logger, int count, string store);

    [LoggerMessage(EventId = 1009, Level = LogLevel.Information, Message = "Audit trail of {Store} signed up to event {Sequence}")]
    public static partial void HeadSigned(ILogger logger, string store, long sequence);

    [LoggerMessage(EventId = 1010, Level = LogLevel.Error, Message = "Audit trail of {Store} could not be signed today ({Fault}); trying again in an hour")]
    public static partial void HeadNotSigned(ILogger logger, string store, string fault);

    [LoggerMessage(EventId = 1015, Level = LogLevel.Warning, Message = "Refusal of {Method} ({Reason}) could not be kept in the audit trail: {Fault}")]
    public static partial void RefusalNotKept(ILogger logger, string method, string reason, string fault);
}
