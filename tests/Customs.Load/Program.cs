using Customs.Client;
using Customs.Load;

// Customs.Load [--server URL] [--data DIR] [--seconds N] [--concurrency N]: drives a suite at stated concurrency and prints each mix beside an empty call of the same run.
var arguments = Arguments.Read(args);
await using var suite = await SuiteConnection.ConnectAsync(SuiteAddress.Choose(arguments.Server, arguments.Data), CancellationToken.None);
using var operatorChannel = suite.Open("local-operator");
using var officerChannel = suite.Open("local-officer");
Console.WriteLine($"{suite.Address}: {arguments.Concurrency} callers, {arguments.Seconds} s a mix");
Console.WriteLine("| mix | calls/s | p50 ms | p99 ms | errors | share of the empty call |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
var empty = 0.0;
foreach (var mix in Mix.All(operatorChannel.Invoker, officerChannel.Invoker))
{
    var measured = await Measurement.OfAsync(mix, arguments.Concurrency, TimeSpan.FromSeconds(arguments.Seconds));
    empty = empty == 0 ? measured.CallsPerSecond : empty;
    Console.WriteLine(measured.Row(mix.Name, empty));
}
