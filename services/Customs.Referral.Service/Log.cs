using Microsoft.Extensions.Logging;

namespace Customs.Referral.Service;

/// <summary>What the referral service logs: counts and types, no names. Ids 4000 to 4099.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 4001, Level = LogLevel.Information, Message = "Personal data of {Count} closed cases erased: their time of keeping has ended")]
    public static partial void CasesErased(ILogger logger, int count);

    [LoggerMessage(EventId = 4002, Level = LogLevel.Warning, Message = "Closed cases could not be erased ({Fault}); trying again in an hour")]
    public static partial void RetentionInterrupted(ILogger logger, string fault);
}
