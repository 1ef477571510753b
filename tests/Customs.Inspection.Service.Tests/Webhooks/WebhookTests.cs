using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Customs.Inspection.Service.Webhooks;
using Customs.Inspection.V1;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests.Webhooks;

public sealed class WebhookTests
{
    [Fact(Timeout = 120_000)]
    public async Task A_change_is_told_with_a_signature_that_the_receiver_can_check_and_without_names_or_reasons()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var receiver = await Receiver.StartAsync(ct);
        await using var inspection = await InspectionFixture.StartAsync(ct, settings: receiver.Settings());

        var declaration = await inspection.SubmitAsync(Border.Pump(), ct);
        var delivery = await receiver.NextAsync(ct);

        using var told = JsonDocument.Parse(delivery.Body);
        Assert.Equal(declaration.Name, told.RootElement.GetProperty("declaration").GetString());
        Assert.Equal(declaration.Etag, told.RootElement.GetProperty("etag").GetString());
        Assert.Equal("id type sequence time declaration mrn state version etag", string.Join(' ', told.RootElement.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(delivery.Id, told.RootElement.GetProperty("id").GetString());
        var parts = delivery.Signature.Split(',').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        var signed = HMACSHA256.HashData(Encoding.ASCII.GetBytes(Convert.ToHexString(receiver.Secret)), (byte[])[.. Encoding.ASCII.GetBytes(parts["t"] + "."), .. delivery.Body]);
        Assert.Equal((Convert.ToHexStringLower(signed), "2026-11"), (parts["v1"], parts["kid"]));
        Assert.InRange(long.Parse(parts["t"], CultureInfo.InvariantCulture), TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - 60, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 5);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_receiver_that_fails_redirects_or_hangs_gets_the_same_event_again_until_it_takes_it()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var receiver = await Receiver.StartAsync(ct);
        receiver.Answer = async (context, attempt) =>
        {
            switch (attempt)
            {
                case 1:
                    context.Response.StatusCode = 503;
                    break;
                case 2:
                    context.Response.Redirect("https://localhost/elsewhere");
                    break;
                case 3:
                    await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    break;
            }
        };
        await using var inspection = await InspectionFixture.StartAsync(ct, settings: receiver.Settings());

        await inspection.SubmitAsync(Border.Pump(), ct);
        var second = await inspection.SubmitAsync(Border.Pump(), ct);
        var attempts = new List<Receiver.Delivery>();
        for (var i = 0; i < 5; i++)
        {
            attempts.Add(await receiver.NextAsync(ct));
        }

        Assert.Single(attempts.Take(4).Select(a => a.Id).Distinct());
        Assert.All(attempts.Take(4), a => Assert.Equal(attempts[0].Body, a.Body));
        Assert.Contains(second.Name, Encoding.UTF8.GetString(attempts[4].Body), StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_replay_sends_again_what_came_after_a_sequence_and_only_its_owner_may_ask()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var receiver = await Receiver.StartAsync(ct);
        await using var inspection = await InspectionFixture.StartAsync(ct, settings: receiver.Settings());
        await inspection.SubmitAsync(Border.Pump(), ct);
        await inspection.SubmitAsync(Border.Pump(), ct);
        var first = await receiver.NextAsync(ct);
        var second = await receiver.NextAsync(ct);
        var border = new WebhookService.WebhookServiceClient(inspection.Suite.As("local-operator"));

        await border.ReplayWebhookAsync(new ReplayWebhookRequest { Name = "webhooks/harbour" }, cancellationToken: ct);

        Assert.Equal([first.Id, second.Id], [(await receiver.NextAsync(ct)).Id, (await receiver.NextAsync(ct)).Id]);
        var other = new WebhookService.WebhookServiceClient(inspection.Suite.As(new LocalIdentity("another-border", [Common.V1.Role.BorderSystem])));
        Assert.Empty((await other.ListWebhooksAsync(new ListWebhooksRequest(), cancellationToken: ct)).Webhooks);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await other.ReplayWebhookAsync(new ReplayWebhookRequest { Name = "webhooks/harbour" }, cancellationToken: ct));
        Assert.Equal(StatusCode.NotFound, refused.StatusCode);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_subscription_that_is_not_private_never_connects_to_this_machine()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var receiver = await Receiver.StartAsync(ct);
        await using var inspection = await InspectionFixture.StartAsync(ct, settings: receiver.Settings(isPrivate: false));
        var supervisor = new WebhookService.WebhookServiceClient(inspection.Suite.As("local-supervisor"));

        await inspection.SubmitAsync(Border.Pump(), ct);
        V1.Webhook told;
        do
        {
            await Task.Delay(20, ct);
            told = Assert.Single((await supervisor.ListWebhooksAsync(new ListWebhooksRequest(), cancellationToken: ct)).Webhooks);
        }
        while (told.FailedAttempts == 0);

        Assert.Equal("FORBIDDEN_ADDRESS", told.LastFailure);
        Assert.Equal(0, receiver.Attempts);
    }

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.20.0.1", false)]
    [InlineData("192.168.7.7", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("2001:4860:4860::8888", true)]
    public void Only_addresses_of_the_internet_are_public(string address, bool isPublic) => Assert.Equal(isPublic, WebhookDoor.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("Url", "http://receiver.example/hook")]
    [InlineData("Url", "https://user@receiver.example/hook")]
    [InlineData("Subject", "")]
    [InlineData("TimeoutSeconds", "0")]
    [InlineData("Private", "maybe")]
    [InlineData("Colour", "red")]
    [InlineData("SecretFile", "/nowhere")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string name, string value)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var receiver = await Receiver.StartAsync(ct);
        var settings = receiver.Settings();
        settings[$"Inspection:Webhooks:harbour:{name}"] = value;

        var failure = await Assert.ThrowsAnyAsync<SettingsException>(() => InspectionFixture.StartAsync(ct, settings: settings));

        Assert.Contains($"Inspection:Webhooks:harbour:{name}", failure.Message, StringComparison.Ordinal);
    }
}
