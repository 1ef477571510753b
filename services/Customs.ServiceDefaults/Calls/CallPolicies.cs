using System.Collections.Frozen;

namespace Customs.ServiceDefaults;

/// <summary>The table of deadlines and attempts: one row for each method that a service calls on another. Streams have no deadline; see <see cref="StreamFollower"/>.</summary>
public static class CallPolicies
{
    /// <summary>The rows, by full method name.</summary>
    public static FrozenDictionary<string, CallPolicy> Table { get; } = new Dictionary<string, CallPolicy>
    {
        ["/customs.classification.v1.ClassificationService/ClassifyGoodsLines"] = Row(milliseconds: 1_500, attempts: 3),
        ["/customs.classification.v1.ClassificationService/GetClassificationBasis"] = Row(milliseconds: 1_000, attempts: 3),
        ["/customs.classification.v1.ClassificationService/GetControlListEntry"] = Row(milliseconds: 1_000, attempts: 3),
        ["/customs.screening.v1.ScreeningService/ScreenParties"] = Row(milliseconds: 1_500, attempts: 3),
        ["/customs.screening.v1.ScreeningService/GetScreeningBasis"] = Row(milliseconds: 1_000, attempts: 3),
        ["/customs.screening.v1.ScreeningService/RegisterSubjects"] = Row(milliseconds: 5_000, attempts: 3),
        ["/customs.screening.v1.ScreeningService/GetDesignation"] = Row(milliseconds: 1_000, attempts: 3),
        ["/customs.referral.v1.ReferralService/OpenReferral"] = Row(milliseconds: 5_000, attempts: 3),
        ["/customs.referral.v1.ReferralService/DeliverAnswer"] = Row(milliseconds: 5_000, attempts: 3),
        ["/customs.referral.v1.ReferralService/DeliverClock"] = Row(milliseconds: 5_000, attempts: 3),
        ["/customs.referral.v1.ReferralService/SuggestDesk"] = Row(milliseconds: 1_000, attempts: 3),
        ["/customs.referral.v1.ReferralService/ListDesks"] = Row(milliseconds: 1_000, attempts: 3),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static CallPolicy Row(int milliseconds, int attempts) => new(TimeSpan.FromMilliseconds(milliseconds), attempts);
}
