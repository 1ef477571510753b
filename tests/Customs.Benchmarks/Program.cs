using BenchmarkDotNet.Running;
using Customs.Benchmarks.Screening;

return args is ["eval-screening", ..] ? ScreeningEvaluation.Run(args[1..]) : Switch(args);

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(ScreeningEvaluation).Assembly).Run(args);
    return 0;
}
