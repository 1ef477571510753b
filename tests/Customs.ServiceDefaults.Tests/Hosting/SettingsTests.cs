using System.ComponentModel.DataAnnotations;
using Customs.Testing;
using Microsoft.Extensions.Options;

namespace Customs.ServiceDefaults.Tests.Hosting;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("--port=70000", "Port", "70000", "0 to 65535")]
    [InlineData("--port=many", "Port", "many", "0 to 65535")]
    [InlineData("--listen=here", "Listen", "here", "IP address")]
    [InlineData("--services=referral,typo", "Services", "referral,typo", "referral")]
    [InlineData("--Peers:screening=x", "Peers:screening", "given", "referral")]
    [InlineData("--DrainSeconds=301", "DrainSeconds", "301", "0 to 300")]
    [InlineData("--CallsPerSecond=0", "CallsPerSecond", "0", "1 to 1000000")]
    [InlineData("--Oidc:Authority=http://issuer", "Oidc:Authority", "http://issuer", "https")]
    [InlineData("--Oidc:Authority=https://issuer", "Oidc:Audience", "not given", "audience")]
    [InlineData("--Oidc:Autority=https://issuer", "Oidc:Autority", "https://issuer", "Authority")]
    [InlineData("--Reflection=maybe", "Reflection", "maybe", "true or false")]
    public async Task A_wrong_setting_stops_the_start_with_its_name_value_and_range(string argument, string name, string value, string range)
    {
        var failure = await Assert.ThrowsAsync<SettingsException>(() =>
            CustomsHost.BuildAsync(["--data", Path.GetTempPath(), argument], [new StandInModule(new StandIn())], ct: TestContext.Current.CancellationToken));
        Assert.Contains(name, failure.Message);
        Assert.Contains(value, failure.Message);
        Assert.Contains(range, failure.Message);
    }

    [Fact]
    public async Task A_file_of_authorities_that_holds_none_stops_the_start()
    {
        string[] arguments = ["--data", Path.GetTempPath(), "--Oidc:Authority=https://issuer", "--Oidc:Audience=customs", "--Oidc:CaFile=absent.pem"];
        var failure = await Assert.ThrowsAsync<SettingsException>(() => CustomsHost.BuildAsync(arguments, [new StandInModule(new StandIn())], ct: TestContext.Current.CancellationToken));
        Assert.Contains("Oidc:CaFile is 'absent.pem'", failure.Message);
    }

    [Theory]
    [InlineData("--prot=1")]
    [InlineData("port=1")]
    [InlineData("--port")]
    public async Task An_argument_that_is_not_understood_stops_the_start(string argument) =>
        await Assert.ThrowsAsync<SettingsException>(() => CustomsHost.BuildAsync([argument], [new StandInModule(new StandIn())], ct: TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("Referral:Days", "0", "Referral:Days", "between 1 and 90")]
    [InlineData("Referral:Dais", "7", "Dais", "")]
    public async Task Options_of_a_service_are_checked_at_start(string setting, string value, string name, string range)
    {
        var options = new SuiteOptions { Settings = new Dictionary<string, string> { [setting] = value }, ErrorsExpected = true };
        var module = new StandInModule(new StandIn(), b => b.AddSettings<SampleOptions>("Referral"));
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => InProcessSuite.StartAsync([module], options, TestContext.Current.CancellationToken));
        Assert.True(failure is OptionsValidationException or InvalidOperationException, failure.GetType().Name);
        Assert.Contains(name, failure.Message);
        Assert.Contains(range, failure.Message);
    }

    private sealed class SampleOptions
    {
        [Range(1, 90)]
        public int Days { get; init; } = 30;
    }
}
