using Customs.Screening;
using FuzzySharp;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Customs.Benchmarks.Screening;

/// <summary>What an engineer would put together from NuGet in a day: Lucene.NET finds fifty names by fuzzy words, FuzzySharp's token set ratio orders them.</summary>
internal sealed class LuceneBaseline : IDisposable
{
    private const int Candidates = 50;
    private const string Field = "name";

    private readonly RAMDirectory _directory = new();
    private readonly StandardAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly List<(Designation Designation, string Name)> _names = [];

    public LuceneBaseline(Edition edition)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer)))
        {
            foreach (var designation in edition.Designations)
            {
                foreach (var name in designation.Names)
                {
                    _names.Add((designation, name.Text));
                    writer.AddDocument(new Document { new TextField(Field, name.Text, Lucene.Net.Documents.Field.Store.NO) });
                }
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader);
    }

    /// <summary>The five best designations with their scores, 0 to 1.</summary>
    public List<(Designation Designation, double Score)> Screen(string name) =>
        [.. _searcher.Search(Query(name), Candidates).ScoreDocs
            .Select(d => _names[d.Doc])
            .Select(n => (n.Designation, Score: Fuzz.TokenSortRatio(name.ToUpperInvariant(), n.Name.ToUpperInvariant()) / 100.0))
            .GroupBy(n => n.Designation, (d, all) => (d, all.Max(a => a.Score)))
            .OrderByDescending(n => n.Item2).Take(5)];

    public void Dispose()
    {
        _reader.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }

    private BooleanQuery Query(string name)
    {
        var query = new BooleanQuery();
        using var stream = _analyzer.GetTokenStream(Field, name);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var text = term.ToString()!;
            query.Add(new FuzzyQuery(new Term(Field, text), text.Length < 4 ? 0 : text.Length < 6 ? 1 : 2, 1), Occur.SHOULD);
        }

        stream.End();
        return query;
    }
}
