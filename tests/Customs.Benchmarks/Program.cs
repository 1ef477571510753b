using BenchmarkDotNet.Running;
using Customs.Benchmarks.Audit;
using Customs.Benchmarks.Goods;
using Customs.Benchmarks.Screening;

return args switch
{
    ["eval-screening", .. var rest] => ScreeningEvaluation.Run(rest),
    ["audit-proof", .. var rest] => AuditProofMeasure.Run(rest),
    ["eval-classification", .. var rest] => GoodsEvaluation.Run(rest),
    ["fit-calibration"] => CalibrationFit.Run(),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(ScreeningEvaluation).Assembly).Run(args);
    return 0;
}
