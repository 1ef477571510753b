using Microsoft.Extensions.Logging;

namespace Customs.Referral.Service;

/// <summary>Every log event of the referral service: resource names and counts, never persons or goods. Ids and names never change.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 4001, EventName = "RoundFailed", Level = LogLevel.Warning, Message = "A round of the clocks failed with {Error}; the next one tries again")]
    public static partial void RoundFailed(ILogger logger, string error);
}
