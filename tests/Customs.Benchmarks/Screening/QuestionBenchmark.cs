using BenchmarkDotNet.Attributes;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>One question against OFAC's list: what it takes and what it allocates, for a listed name, a mistyped one, and names of nobody with rare and with common words.</summary>
[MemoryDiagnoser]
public class QuestionBenchmark
{
    private Screener _screener = null!;

    [Params("IRAN ELECTRONICS INDUSTRIES", "IRAN ELECTORNICS INDSTRIES", "Ingeborg Rasmussen", "Mohammad Ali Hassan")]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Load() => _screener = new Screener(ScreeningIndex.Build([ListCorpus.Sdn()]));

    [Benchmark]
    public ScreeningResult Screen() => _screener.Screen(new PartyQuery(Name));
}
