using Customs.Testing;

namespace Customs.Referral.Service.Tests;

public sealed class ManyOfficersTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_case_is_taken_twice_and_none_is_lost(bool onPostgres)
    {
        const int Cases = 30;
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null);
        await Task.WhenAll(Enumerable.Range(1, Cases).Select(n => desks.OpenAsync(n)));

        string[] officers = ["local-desk", "local-desk-2", "local-supervisor"];
        var taken = await Task.WhenAll(Enumerable.Range(0, Cases).Select(async n =>
            await desks.As(officers[n % officers.Length]).TakeCaseAsync(new V1.TakeCaseRequest { Desk = "desks/by", RequestId = Desks.NewId() }, cancellationToken: Ct)));

        Assert.Equal(Cases, taken.Select(c => c.Name).Distinct().Count());
        var refused = await Desks.FailsAsync(() => desks.As("local-desk").TakeCaseAsync(new V1.TakeCaseRequest { Desk = "desks/by", RequestId = Desks.NewId() }, cancellationToken: Ct));
        Assert.Equal(Grpc.Core.StatusCode.NotFound, refused);
    }

    [Fact]
    public async Task Pages_of_a_filtered_list_hold_every_case_once_and_in_order()
    {
        await using var desks = await Desks.StartAsync(Ct);
        await Task.WhenAll(Enumerable.Range(1, 23).Select(n => desks.OpenAsync(n, n % 2 == 0 ? "desks/by" : "desks/hh")));
        var desk = desks.As("local-desk");
        var request = new V1.ListCasesRequest { Filter = "desk:by", PageSize = 4 };
        var names = new List<string>();
        do
        {
            var page = await desk.ListCasesAsync(request, cancellationToken: Ct);
            names.AddRange(page.Cases.Select(c => c.Name));
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);

        Assert.Equal(11, names.Count);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }
}
