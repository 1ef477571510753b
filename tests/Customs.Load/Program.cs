using Customs.Client;
using Customs.Load;

// Customs.Load [mixes|submit|backlog|desk] [--server URL --pid N] [--data DIR] [--seconds N] [--concurrency N] [--count N] [--suspicious SHARE]
// mixes: each kind of traffic beside an empty call of the same run. submit: sustained submission of sample traffic, warm. backlog: --count messages through one stream, with the memory of the suite.
// desk: --officers on one desk with PostgreSQL, each thinking --think milliseconds between two acts; --count cases wait for them.
var arguments = Arguments.Read(args);
if (arguments.Verb == "desk")
{
    return await DeskLoad.RunAsync(arguments, CancellationToken.None);
}

await using var suite = await SuiteConnection.ConnectAsync(SuiteAddress.Choose(arguments.Server, arguments.Data), CancellationToken.None);
using var operatorChannel = suite.Open("local-operator");
using var officerChannel = suite.Open("local-officer");
var meter = new ProcessMeter(suite.StartedProcess ?? arguments.ProcessId);
switch (arguments.Verb)
{
    case "mixes":
        await Mixes.RunAsync(arguments, suite.Address, operatorChannel.Invoker, officerChannel.Invoker, meter);
        break;
    case "submit":
        await Submitting.RunAsync(arguments, operatorChannel.Invoker, meter);
        break;
    case "backlog":
        await Backlog.RunAsync(arguments, operatorChannel.Invoker, meter);
        break;
    default:
        await Console.Error.WriteLineAsync($"'{arguments.Verb}' is none of mixes, submit, backlog, desk");
        return 2;
}

return 0;
