using System.Diagnostics;

namespace Customs.Load;

/// <summary>Reads what the suite's process has used. On a machine that others use too this says more than the clock on the wall.</summary>
/// <param name="processId">The process; null when it is on another machine, and every reading is zero.</param>
internal sealed class ProcessMeter(int? processId)
{
    /// <summary>Processor seconds of the suite and its threads so far.</summary>
    public double SuiteSeconds => Read(p => p.TotalProcessorTime.TotalSeconds);

    /// <summary>Memory of the suite that is in use now, in megabytes.</summary>
    public double SuiteMegabytes => Read(p => p.WorkingSet64 / 1_048_576.0);

    /// <summary>The largest that it has ever been.</summary>
    public double SuitePeakMegabytes => Read(p => p.PeakWorkingSet64 / 1_048_576.0);

    /// <summary>Processor seconds of this load generator so far.</summary>
    public static double OwnSeconds
    {
        get
        {
            using var own = Process.GetCurrentProcess();
            return own.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>How many processes wanted a core, on average over the last minute: over the number of cores, the clock measured the others too.</summary>
    public static string MachineLoad => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private double Read(Func<Process, double> figure)
    {
        if (processId is not { } id)
        {
            return 0;
        }

        using var process = Process.GetProcessById(id);
        return figure(process);
    }
}
