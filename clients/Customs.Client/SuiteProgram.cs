using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Customs.Client;

/// <summary>Finds the suite's program, which lies in <c>suite</c> beside this client.</summary>
internal static class SuiteProgram
{
    /// <summary>How to start it on a data folder, on any free port, ending with this process.</summary>
    /// <exception cref="SuiteUnreachableException">It is not beside this client.</exception>
    public static ProcessStartInfo StartInfo(string data)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "suite");
        var library = Path.Combine(folder, "Customs.Suite.dll");
        if (!File.Exists(library))
        {
            throw new SuiteUnreachableException($"the embedded suite is not at {folder}; name a running one with --server");
        }

        // The same runtime that runs this client; a self-contained client has none to share, and then the program starts by itself.
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        var start = File.Exists(host)
            ? new ProcessStartInfo(host, [library])
            : new ProcessStartInfo(Path.Combine(folder, OperatingSystem.IsWindows() ? "Customs.Suite.exe" : "Customs.Suite"));
        foreach (var argument in (string[])["--data", data, "--port", "0", "--stop-with-parent"])
        {
            start.ArgumentList.Add(argument);
        }

        // The runtime takes it from the environment only. With the default of a few hundred kilobytes a loaded suite spends a third of its time collecting.
        start.Environment.TryAdd("DOTNET_GCgen0size", "0x2000000");
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.WorkingDirectory = folder;
        return start;
    }
}
