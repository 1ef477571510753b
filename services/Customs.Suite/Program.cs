using Customs.ServiceDefaults;
using Customs.Suite;
using Microsoft.Extensions.Options;

// What stops a start is told in one line for an operator; the exit code is 2, as for any wrong usage.
try
{
    switch (args)
    {
        case ["probe", .. var settings]:
            return await Probe.RunAsync(settings, Modules.All);
        case ["issue", var folder, .. var processes] when processes.Length > 0:
            foreach (var made in await HostIdentity.IssueAsync(folder, processes, TimeProvider.System, CancellationToken.None))
            {
                await Console.Out.WriteLineAsync(made);
            }

            return 0;
        default:
            return await SuiteProcess.RunAsync(args);
    }
}
catch (Exception e) when (e is SettingsException or OptionsValidationException)
{
    await Console.Error.WriteLineAsync($"customs suite not started: {e.Message}");
    return 2;
}
catch (IOException e)
{
    await Console.Error.WriteLineAsync($"customs suite not started: {e.Message}");
    return 3;
}
