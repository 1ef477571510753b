using Customs.Referral.V1;
using Customs.Testing;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.ServiceDefaults.Tests.Calls;

public sealed class SiblingTests
{
    private static readonly ListDesksRequest Question = new();

    [Fact]
    public async Task A_service_calls_another_in_its_own_process_as_a_service()
    {
        var ct = TestContext.Current.CancellationToken;
        Caller? seen = null;
        var standIn = new StandIn { OnListDesks = (_, c) => Answer(seen = Caller.From(c)) };
        await using var suite = await StartAsync(standIn, ct);

        await Client(suite).ListDesksAsync(Question, cancellationToken: ct);

        Assert.Equal("referral", seen?.Subject);
        Assert.True(seen?.Is(Common.V1.Role.Service));
    }

    [Theory]
    [InlineData("https://localhost:{0}")]
    [InlineData("dns:///localhost:{0}")]
    public async Task A_service_in_another_process_is_called_where_the_settings_say_it_is(string peer)
    {
        var ct = TestContext.Current.CancellationToken;
        Caller? seen = null;
        await using var callee = await StartAsync(new StandIn { OnListDesks = (_, c) => Answer(seen = Caller.From(c)) }, ct);
        var data = Directory.CreateTempSubdirectory("customs-caller-").FullName;
        var identity = Directory.CreateDirectory(Path.Combine(data, "identity")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(callee.Data, "identity")))
        {
            File.Copy(file, Path.Combine(identity, Path.GetFileName(file)));
        }

        var settings = new Dictionary<string, string> { ["Services"] = "inspection", ["Peers:referral"] = string.Format(peer, callee.Address.Port) };
        IServiceModule[] modules = [new StandInModule(new StandIn()), new StandInModule(new StandIn(), b => b.AddSibling<ReferralService.ReferralServiceClient>("referral"), "inspection")];
        await using (var caller = await InProcessSuite.StartAsync(modules, new SuiteOptions { Settings = settings, Data = data }, ct))
        {
            await Client(caller).ListDesksAsync(Question, cancellationToken: ct);
        }

        Assert.Equal("inspection", seen?.Subject);
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task What_is_unavailable_for_a_moment_is_asked_again_and_what_is_wrong_is_not()
    {
        var ct = TestContext.Current.CancellationToken;
        var calls = 0;
        var standIn = new StandIn { OnListDesks = (_, _) => ++calls < 3 ? throw Rpc.Unavailable("not yet") : Answer(null) };
        await using var suite = await StartAsync(standIn, ct);

        await Client(suite).ListDesksAsync(Question, cancellationToken: ct);
        Assert.Equal(3, calls);

        calls = 0;
        standIn.OnListDesks = (_, _) => throw Rpc.InvalidArgument("page_size", "is wrong " + ++calls);
        await Failure.OfAsync(Client(suite).ListDesksAsync(Question, cancellationToken: ct));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_call_ends_at_the_deadline_of_its_row()
    {
        var ct = TestContext.Current.CancellationToken;
        var standIn = new StandIn { OnListDesks = async (_, c) => await Task.Delay(Timeout.Infinite, c.CancellationToken).ContinueWith(_ => new ListDesksResponse(), TaskScheduler.Default) };
        await using var suite = await StartAsync(standIn, ct);
        await WarmUpAsync(suite, standIn, ct);
        var since = TimeProvider.System.GetTimestamp();

        var failure = await Failure.OfAsync(Client(suite).ListDesksAsync(Question, cancellationToken: ct));

        Assert.Equal(StatusCode.DeadlineExceeded, failure.StatusCode);
        Assert.InRange(TimeProvider.System.GetElapsedTime(since), TimeSpan.FromMilliseconds(900), TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_sibling_that_never_answers_is_left_alone_for_a_moment()
    {
        var ct = TestContext.Current.CancellationToken;
        var calls = 0;
        var standIn = new StandIn { OnListDesks = (_, _) => throw Rpc.Unavailable("away " + Interlocked.Increment(ref calls)) };
        await using var suite = await StartAsync(standIn, ct);
        for (var i = 0; i < 15; i++)
        {
            await Failure.OfAsync(Client(suite).ListDesksAsync(Question, cancellationToken: ct));
        }

        var before = calls;
        var failure = await Failure.OfAsync(Client(suite).ListDesksAsync(Question, cancellationToken: ct));

        Assert.Equal(StatusCode.Unavailable, failure.StatusCode);
        Assert.Equal(before, calls);
    }

    [Fact]
    public async Task A_method_without_a_row_is_a_fault_of_the_caller()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(new StandIn(), ct);
        Assert.Throws<InvalidOperationException>(() => Client(suite).ListCasesAsync(new ListCasesRequest(), cancellationToken: ct));
    }

    [Fact]
    public void Every_row_of_the_table_names_an_rpc_that_services_may_call()
    {
        foreach (var (method, policy) in CallPolicies.Table)
        {
            Assert.Contains(Common.V1.Role.Service, ContractMethods.Suite.RolesOf(method));
            Assert.InRange(policy.Attempts, 1, 5);
        }
    }

    [Fact]
    public async Task A_followed_stream_is_opened_again_after_it_ends()
    {
        var ct = TestContext.Current.CancellationToken;
        var opened = 0;
        var standIn = new StandIn
        {
            OnWatch = async (_, stream, c) =>
            {
                opened++;
                await stream.WriteAsync(new WatchReferralEventsResponse { Event = new ReferralEvent { Sequence = opened } }, c.CancellationToken);
                throw Rpc.Unavailable("restart");
            },
        };
        await using var suite = await StartAsync(standIn, ct);
        var client = Client(suite);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var seen = new List<long>();

        await suite.Services.GetRequiredService<StreamFollower>().FollowAsync(
            "WatchReferralEvents",
            token => Task.FromResult(client.WatchReferralEvents(new WatchReferralEventsRequest(), cancellationToken: token)),
            async (message, _) =>
            {
                seen.Add(message.Event.Sequence);
                if (seen.Count == 3)
                {
                    await enough.CancelAsync();
                }
            },
            interrupted: null,
            enough.Token);

        Assert.Equal([1, 2, 3], seen);
    }

    private static Task<InProcessSuite> StartAsync(StandIn standIn, CancellationToken ct) =>
        InProcessSuite.StartAsync([new StandInModule(standIn, b => b.AddSibling<ReferralService.ReferralServiceClient>("referral"))], ct: ct);

    private static ReferralService.ReferralServiceClient Client(InProcessSuite suite) => suite.Services.GetRequiredService<ReferralService.ReferralServiceClient>();

    private static Task<ListDesksResponse> Answer(Caller? _) => Task.FromResult(new ListDesksResponse());

    // The first call pays for the connection and the compiler.
    private static async Task WarmUpAsync(InProcessSuite suite, StandIn standIn, CancellationToken ct)
    {
        var slow = standIn.OnListDesks;
        standIn.OnListDesks = (_, _) => Answer(null);
        await Client(suite).ListDesksAsync(Question, cancellationToken: ct);
        standIn.OnListDesks = slow;
    }
}
