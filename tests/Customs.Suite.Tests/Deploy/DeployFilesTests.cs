using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Customs.Suite.Tests.Deploy;

/// <summary>The files that an operator is given speak of settings and metrics that exist.</summary>
public sealed partial class DeployFilesTests
{
    private static readonly string[] Services = ["classification", "screening", "inspection", "referral"];

    [Fact]
    public void Every_service_has_a_deployment_with_two_replicas_a_probe_and_no_rights()
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(Path.Combine(Repository.Root, "deploy", "kubernetes", "customs-suite.yaml"));
        yaml.Load(text);
        var deployments = yaml.Documents.Select(d => (YamlMappingNode)d.RootNode).Where(d => d["kind"].ToString() == "Deployment").ToDictionary(d => d["metadata"]["name"].ToString(), StringComparer.Ordinal);
        Assert.Equal(Services.Order(StringComparer.Ordinal), deployments.Keys.Order(StringComparer.Ordinal));
        Assert.All(deployments.Values, deployment =>
        {
            Assert.Equal("2", deployment["spec"]["replicas"].ToString());
            var pod = deployment["spec"]["template"]["spec"];
            Assert.Equal("true", pod["securityContext"]["runAsNonRoot"].ToString());
            var container = pod["containers"][0];
            Assert.Equal(["/app/Customs.Suite", "probe"], ((YamlSequenceNode)container["readinessProbe"]["exec"]["command"]).Select(node => node.ToString()));
            Assert.Equal("true", container["securityContext"]["readOnlyRootFilesystem"].ToString());
        });
    }

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData("deploy/kubernetes/customs-suite.yaml")]
    [InlineData("Dockerfile")]
    public void Every_variable_is_a_setting(string file)
    {
        var names = Variable().Matches(File.ReadAllText(Path.Combine(Repository.Root, file))).Select(m => m.Groups["name"].Value.Replace("__", ":", StringComparison.Ordinal)).Where(name => name != "VERSION").Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(names);
        var listed = File.ReadAllText(Path.Combine(Repository.Root, "docs", "settings.md"));
        Assert.All(names, name => Assert.Contains($"`{name.Split(':')[0]}", listed, StringComparison.OrdinalIgnoreCase));
    }

    [Fact(Timeout = 60_000)]
    public async Task Alerts_and_dashboard_ask_for_metrics_that_a_running_suite_gives()
    {
        var ct = TestContext.Current.CancellationToken;
        var given = new System.Collections.Concurrent.ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => given[Exported(instrument)] = true };
        listener.Start();
        await using var suite = await WholeSuite.StartAsync(ct);
        await new Officers(suite.As).SubmitSampleAsync(Samples.Turbines, ct);

        var asked = new[] { Path.Combine("deploy", "prometheus", "alerts.yaml"), Path.Combine("deploy", "grafana", "customs-suite.json") }
            .SelectMany(file => Metric().Matches(File.ReadAllText(Path.Combine(Repository.Root, file))).Select(m => m.Value))
            .Select(name => Suffix().Replace(name, "")).Distinct(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, name => Assert.Contains(name, given.Keys));
    }

    // As an OpenTelemetry collector's Prometheus exporter names it.
    private static string Exported(Instrument instrument)
    {
        var unit = instrument.Unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        return instrument.Name.Replace('.', '_') + unit;
    }

    [GeneratedRegex(@"CUSTOMS_(?<name>[A-Z_]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\b(customs_[a-z]+|rpc_server|fusioncache|dotnet)_[a-z_]+\b(?=[{\)\[])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Metric();

    [GeneratedRegex("(_count|_bucket|_sum|_total)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suffix();
}
