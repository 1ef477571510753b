using Customs.ServiceDefaults;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Checks;

/// <summary>Follows the bases of screening and classification, so that keys of cached look-ups hold everything that decides the answer.</summary>
internal sealed class BasisWatch(
    Bases bases,
    ScreeningV1.ScreeningService.ScreeningServiceClient screening,
    ClassificationV1.ClassificationService.ClassificationServiceClient classification,
    StreamFollower follower,
    ILogger<BasisWatch> logger) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        follower.FollowAsync(
            "WatchScreeningBasis",
            ct => Task.FromResult(screening.WatchScreeningBasis(new ScreeningV1.WatchScreeningBasisRequest(), cancellationToken: ct)),
            (basis, _) => Know(bases.Screening, basis.Key, "screening"),
            bases.Screening.Forget,
            stoppingToken),
        follower.FollowAsync(
            "WatchClassificationBasis",
            ct => Task.FromResult(classification.WatchClassificationBasis(new ClassificationV1.WatchClassificationBasisRequest(), cancellationToken: ct)),
            (basis, _) => Know(bases.Classification, basis.Key, "classification"),
            bases.Classification.Forget,
            stoppingToken));

    private Task Know(Basis basis, string key, string check)
    {
        if (basis.Key is null)
        {
            Log.BasisKnown(logger, check);
        }

        basis.Know(key);
        return Task.CompletedTask;
    }
}
