using Customs.Referral.V1;
using Customs.Testing;
using Grpc.Core;

namespace Customs.ServiceDefaults.Tests.Errors;

public sealed class ErrorInterceptorTests
{
    private static readonly ListDesksRequest Anything = new();

    [Fact]
    public async Task A_fault_reaches_the_caller_as_an_id_without_text_and_the_log_without_its_message()
    {
        var ct = TestContext.Current.CancellationToken;
        var standIn = new StandIn { OnListDesks = (_, _) => throw new InvalidOperationException("Mr Secret of Secret Street") };
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(standIn)], new SuiteOptions { ErrorsExpected = true }, ct);

        var failure = await Failure.OfAsync(new ReferralService.ReferralServiceClient(suite.As("local-officer")).ListDesksAsync(Anything, cancellationToken: ct));

        Assert.Equal(StatusCode.Internal, failure.StatusCode);
        Assert.Equal("INTERNAL", failure.Reason());
        Assert.DoesNotContain("Secret", failure.ToString());
        var id = failure.Status.Detail.Split(' ')[^1];
        Assert.Contains(suite.Logged.Lines, l => l.Contains(id) && l.Contains(nameof(InvalidOperationException)));
        Assert.DoesNotContain(suite.Logged.Lines, l => l.Contains("Secret"));
    }

    [Fact]
    public async Task An_error_of_Rpc_reaches_the_caller_as_it_is_and_is_no_error_of_the_log()
    {
        var ct = TestContext.Current.CancellationToken;
        var standIn = new StandIn { OnListDesks = (_, _) => throw Rpc.EtagMismatch("declarations/1/holds/2", "local-officer lifted it") };
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(standIn)], ct: ct);

        var failure = await Failure.OfAsync(new ReferralService.ReferralServiceClient(suite.As("local-officer")).ListDesksAsync(Anything, cancellationToken: ct));

        Assert.Equal(StatusCode.Aborted, failure.StatusCode);
        var info = failure.GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>()!;
        Assert.Equal(("customs-suite", "ETAG_MISMATCH", "local-officer lifted it"), (info.Domain, info.Reason, info.Metadata["changed"]));
    }
}
