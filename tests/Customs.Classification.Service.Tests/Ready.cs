using Customs.Testing;
using Grpc.Core;

namespace Customs.Classification.Service.Tests;

/// <summary>A client of a suite whose lists are in memory.</summary>
internal static class Ready
{
    /// <summary>Waits for the lists.</summary>
    public static async Task<V1.ClassificationService.ClassificationServiceClient> ClientAsync(InProcessSuite suite, CancellationToken ct)
    {
        var client = new V1.ClassificationService.ClassificationServiceClient(suite.As("local-operator"));
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await client.GetClassificationBasisAsync(new V1.GetClassificationBasisRequest(), cancellationToken: ct);
                return client;
            }
            catch (RpcException notYet) when (notYet.StatusCode == StatusCode.Unavailable && attempt < 300)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
            }
        }
    }
}
