using System.Runtime.InteropServices;

namespace Customs.Benchmarks.Screening;

/// <summary>The processor time of the calling thread, so that a busy machine does not count as a slow question. Linux.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    public static double Microseconds
    {
        get
        {
            _ = Read(ThreadCpuTime, out var time);
            return (time.Seconds * 1e6) + (time.Nanoseconds / 1e3);
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
