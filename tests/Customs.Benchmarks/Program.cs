using BenchmarkDotNet.Running;
using Customs.Benchmarks.Goods;

return args is ["eval-classification", ..] ? GoodsEvaluation.Run(args[1..]) : Switch(args);

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(GoodsEvaluation).Assembly).Run(args);
    return 0;
}
