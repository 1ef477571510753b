using Customs.ServiceDefaults;
using Customs.Suite;
using Microsoft.Extensions.Options;

// What stops a start is told in one line for an operator; the exit code is 2, as for any wrong usage.
try
{
    return await SuiteProcess.RunAsync(args);
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
