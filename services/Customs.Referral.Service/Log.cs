using Microsoft.Extensions.Logging;

namespace Customs.Referral.Service;

/// <summary>Every log event of the referral service: resource names and counts, never persons or goods. Ids and names never change.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 4001, EventName = "RoundFailed", Level = LogLevel.Warning, Message = "A round of the clocks failed with {Error}; the next one tries again")]
    public static partial void RoundFailed(ILogger logger, string error);

    [LoggerMessage(EventId = 4002, EventName = "CasesErased", Level = LogLevel.Information, Message = "Personal data of {Count} closed cases erased: their time of keeping has ended")]
    public static partial void CasesErased(ILogger logger, int count);

    [LoggerMessage(EventId = 4003, EventName = "RetentionInterrupted", Level = LogLevel.Warning, Message = "Closed cases could not be erased ({Fault}); trying again in an hour")]
    public static partial void RetentionInterrupted(ILogger logger, string fault);
}
