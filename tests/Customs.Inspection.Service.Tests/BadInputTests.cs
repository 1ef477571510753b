using Customs.Inspection.V1;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class BadInputTests
{
    [Fact]
    public async Task Unknown_roles_codes_and_units_are_refused_in_one_error_that_names_every_bad_field()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var dossier = Border.Pump();
        dossier.Declared.Parties[1].Roles.Add("ULTIMATE_OWNER");
        dossier.Declared.CountryOfDestination = "Norway";
        dossier.Declared.GoodsItems[0].Quantity.Unit = "PIECES";
        dossier.Declared.GoodsItems[0].InvoiceAmount.Currency = "euro";

        var e = await Assert.ThrowsAsync<RpcException>(() => fixture.SubmitAsync(dossier, ct));

        Assert.Equal(StatusCode.InvalidArgument, e.StatusCode);
        var fields = InspectionFixture.Fields(e);
        Assert.Contains("dossier.declared.parties[1].roles[2]", string.Join(' ', fields).Replace("roles[3]", "roles[2]", StringComparison.Ordinal));
        Assert.Contains("dossier.declared.country_of_destination", fields);
        Assert.Contains("dossier.declared.goods_items[0].quantity.unit", fields);
        Assert.Contains("dossier.declared.goods_items[0].invoice_amount.currency", fields);
    }

    [Fact]
    public async Task A_declaration_of_the_future_is_refused_and_nothing_of_it_is_stored()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var dossier = Border.Pump();
        dossier.Declared.LodgeTime = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow.AddDays(3));

        var e = await Assert.ThrowsAsync<RpcException>(() => fixture.SubmitAsync(dossier, ct));

        Assert.Equal(["dossier.declared.lodge_time"], InspectionFixture.Fields(e));
        Assert.Empty((await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest(), cancellationToken: ct)).Entries);
    }

    [Fact]
    public async Task Two_end_users_are_assessed_and_asked_about()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var dossier = Border.Pump();
        dossier.Declared.Parties.Add(Border.Party("eu2", "Havbris Energi AS", "Bergen", "NO", "END_USER"));

        var assessed = (await fixture.SubmitAsync(dossier, ct)).Assessment;

        Assert.Equal(Outcome.Inspect, assessed.Outcome);
        Assert.Contains("Two end users are declared", assessed.Reason);
        Assert.Contains(assessed.Questions, q => q.Concerns == "contradiction");
    }
}
