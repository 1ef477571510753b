namespace Customs.Tool.Proofs;

/// <summary>Runs a command that needs no suite.</summary>
internal static class Offline
{
    /// <summary>Runs it; wrong input is one message and exit code 2.</summary>
    public static async Task<int> RunAsync(Terminal terminal, Func<Task<int>> body)
    {
        try
        {
            return await body();
        }
        catch (Exception e) when (e is UsageException or IOException)
        {
            await terminal.Messages.WriteLineAsync(e.Message);
            return ExitCode.Usage;
        }
    }
}
