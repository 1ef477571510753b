using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Customs.Classification;

namespace Customs.Benchmarks.Goods;

/// <summary>One line from its text to its answer, by stage; the figures to compare are the ratios to cutting the same lines into words, and the bytes.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ClassifyBenchmark
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private ControlListSet _lists = null!;
    private Classifier _classifier = null!;
    private LineReader _reader = null!;
    private CandidateFinder _finder = null!;
    private GoodsLine[] _lines = [];
    private ReadLine[] _read = [];

    /// <summary>Reads the lists and the lines of the authors.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _lists = new ControlListSet(StarterPack.Read(), OfficialFiles.All());
        _classifier = new Classifier(_lists);
        _reader = new LineReader(_lists.Pack.Parameters, _lists.Properties, _lists.Pack.Trade);
        _finder = new CandidateFinder(_lists);
        _lines = [.. Directory.GetFiles(OfficialFiles.OwnLines, "*.jsonl").SelectMany(LabelledLine.Read).Select(l => l.Line)];
        _read = [.. _lines.Select(_reader.Read)];
    }

    /// <summary>Cuts all lines into words.</summary>
    [Benchmark(Baseline = true)]
    public int Cut() => _lines.Sum(l => LineText.Of(l.Description).Words.Count);

    /// <summary>Reads facts out of all lines.</summary>
    [Benchmark]
    public int Read() => _lines.Sum(l => _reader.Read(l).Facts.Count);

    /// <summary>Finds the entries that all lines name.</summary>
    [Benchmark]
    public int Find() => _read.Sum(r => _finder.Find(r, Day).Count);

    /// <summary>Answers all lines.</summary>
    [Benchmark]
    public int Classify() => _lines.Sum(l => _classifier.Classify(l, Day).Candidates.Count);
}
