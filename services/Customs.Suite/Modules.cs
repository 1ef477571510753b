using Customs.Classification.Service;
using Customs.Inspection.Service;
using Customs.Referral.Service;
using Customs.Screening.Service;
using Customs.ServiceDefaults;

namespace Customs.Suite;

/// <summary>The services that this program has; <c>--services</c> picks which of them run.</summary>
internal static class Modules
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IServiceModule> All => [new ClassificationModule(), new ScreeningModule(), new ReferralModule(), new InspectionModule()];
}
