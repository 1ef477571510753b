using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Customs.Suite.Tests.Compose;

/// <summary>What <c>docker-compose.yml</c> says of the suite's own services.</summary>
internal sealed record ComposeFile(IReadOnlyDictionary<string, ComposeService> Services)
{
    /// <summary>Reads the file of the repository.</summary>
    public static ComposeFile Read()
    {
        using var text = File.OpenText(Path.Combine(Repository.Root, "docker-compose.yml"));
        var whole = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(new MergingParser(new Parser(text)));
        return new(((Dictionary<object, object>)whole["services"]).Select(pair => ((string)pair.Key, Of((Dictionary<object, object>)pair.Value)))
            .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal));
    }

    /// <summary>Names of the services of ours, each after those that it waits for.</summary>
    public IReadOnlyList<string> StartOrder()
    {
        var order = new List<string>();
        while (order.Count < Services.Count)
        {
            var next = Services.Where(pair => !order.Contains(pair.Key) && pair.Value.After.All(order.Contains)).Select(pair => pair.Key).ToList();
            Assert.NotEmpty(next);
            order.AddRange(next);
        }

        return [.. order.Where(name => Services[name].Environment.Count > 0 && name != "postgres")];
    }

    private static ComposeService Of(Dictionary<object, object> service) => new(
        Pairs(service, "environment").ToDictionary(pair => pair.Key, pair => pair.Value.ToString()!, StringComparer.Ordinal),
        [.. Pairs(service, "depends_on").Select(pair => pair.Key)],
        service.TryGetValue("volumes", out var volumes) ? [.. ((List<object>)volumes).Cast<string>()] : [],
        Pairs(service, "deploy").Select(pair => int.Parse((string)pair.Value, CultureInfo.InvariantCulture)).FirstOrDefault(1),
        Pairs(service, "healthcheck").Where(pair => pair.Key == "test").SelectMany(pair => ((List<object>)pair.Value).Cast<string>()).ToList(),
        Pairs(service, "healthcheck").Where(pair => pair.Key == "retries").Select(pair => int.Parse((string)pair.Value, CultureInfo.InvariantCulture)).FirstOrDefault(1));

    private static IEnumerable<(string Key, object Value)> Pairs(Dictionary<object, object> service, string name) =>
        service.TryGetValue(name, out var found) && found is Dictionary<object, object> map ? map.Select(pair => ((string)pair.Key, pair.Value)) : [];
}

/// <summary>One service of the file.</summary>
/// <param name="Environment">Its environment.</param>
/// <param name="After">Services that it waits for.</param>
/// <param name="Volumes">What is mounted where.</param>
/// <param name="Replicas">How many run.</param>
/// <param name="Health">The health check as a command.</param>
/// <param name="HealthRetries">How often it may fail before the service counts as ill.</param>
internal sealed record ComposeService(IReadOnlyDictionary<string, string> Environment, IReadOnlyList<string> After, IReadOnlyList<string> Volumes, int Replicas, IReadOnlyList<string> Health, int HealthRetries);
