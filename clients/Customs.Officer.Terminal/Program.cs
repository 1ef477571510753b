using System.Reflection;
using Customs.Officer.Terminal;
using Customs.Officer.Terminal.Feeds;

if (!TerminalOptions.TryParse(args, Environment.GetEnvironmentVariable, out var options, out var problem))
{
    await Console.Error.WriteLineAsync(problem);
    await Console.Error.WriteLineAsync(TerminalOptions.Usage);
    return 2;
}

if (options.Version || options.Help)
{
    await Console.Out.WriteLineAsync(options.Help ? TerminalOptions.Usage : Assembly.GetExecutingAssembly().GetName().Version?.ToString(3));
    return 0;
}

return await OfficerTerminal.RunAsync(options, new SuiteLink(options));
