using Grpc.Core;
using Answers = Customs.Screening.V1.StreamScreenPartyResponse.ResultOneofCase;

namespace Customs.Screening.Service.Tests;

public sealed class OddNamesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stream_answers_in_order_with_bad_rows_in_between()
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        await desk.ImportHouseAsync("""{"id": "X-1", "names": [{"name": "Kavir Precision Welding"}]}""");
        using var call = desk.Operator.StreamScreenParty(cancellationToken: Ct);
        for (var i = 0; i < 300; i++)
        {
            var name = (i % 3) switch { 0 => "Kavir Precision Welding", 1 => "", _ => "Bakery Sunshine" };
            await call.RequestStream.WriteAsync(new V1.StreamScreenPartyRequest { Party = new V1.PartyQuery { Id = i.ToString(System.Globalization.CultureInfo.InvariantCulture), Name = name } }, Ct);
        }

        await call.RequestStream.CompleteAsync();
        for (var i = 0; i < 300; i++)
        {
            Assert.True(await call.ResponseStream.MoveNext(Ct));
            var answer = call.ResponseStream.Current;
            Assert.Equal(i % 3 == 1 ? Answers.Error : Answers.Screening, answer.ResultCase);
            if (answer.Error is { } error)
            {
                Assert.Equal("party.name", Assert.Single(error.Violations).Field);
                continue;
            }

            Assert.Equal(i.ToString(System.Globalization.CultureInfo.InvariantCulture), answer.Screening.Id);
            Assert.Equal(i % 3 == 0, answer.Screening.Matches.Count > 0);
        }

        Assert.False(await call.ResponseStream.MoveNext(Ct));
    }

    [Theory]
    [InlineData("", 1, true)]
    [InlineData("A", 1, false)]
    [InlineData("a", 2_000, false)]
    [InlineData("a", 10_000, true)]
    [InlineData("Ka\u0000vir\u0007\u202E", 1, false)]
    [InlineData("\u0001\u0002", 1, true)]
    [InlineData("\U0001F600\U0001F680", 1, true)]
    [InlineData("\U0001F600 Kavir", 1, false)]
    [InlineData("ﷺ", 1, false)]
    public async Task An_odd_name_is_answered_or_named_as_wrong(string unit, int times, bool refused)
    {
        await using var desk = await ListDesk.StartAsync(Ct);
        await desk.ImportHouseAsync("""{"id": "X-1", "names": [{"name": "Kavir Precision Welding"}]}""");
        var name = string.Concat(Enumerable.Repeat(unit, times));
        if (refused)
        {
            var error = await Assert.ThrowsAsync<RpcException>(() => desk.ScreenAsync(name));
            Assert.Equal(StatusCode.InvalidArgument, error.StatusCode);
        }
        else
        {
            Assert.Equal("1", (await desk.ScreenAsync(name)).Id);
        }
    }
}
