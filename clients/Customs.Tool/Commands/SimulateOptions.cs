using System.CommandLine;
using System.Globalization;
using Customs.Client;
using Customs.Inspection.V1;
using Customs.Traffic;
using Google.Protobuf;

namespace Customs.Tool.Commands;

/// <summary>The options of <c>customsctl simulate</c>.</summary>
internal sealed class SimulateOptions
{
    private readonly Option<double> rate = new("--rate") { Description = "Declarations a second.", DefaultValueFactory = _ => 5 };
    private readonly Option<double> share = new("--share-suspicious") { Description = "Share that follows a pattern of procurement, from 0 to 1.", DefaultValueFactory = _ => 0.02 };
    private readonly Option<long> seed = new("--seed") { Description = "Equal seeds give equal declarations.", DefaultValueFactory = _ => 1 };
    private readonly Option<long> count = new("--count") { Description = "How many declarations; without it, until stopped.", DefaultValueFactory = _ => long.MaxValue };
    private readonly Option<string?> start = new("--start") { Description = "Day of the first declaration, YYYY-MM-DD; today by default. Name it to send the very same messages again." };
    private readonly Option<string> scope = new("--scope") { Description = "History scope that the declarations are kept in; empty is the live one.", DefaultValueFactory = _ => "" };

    /// <summary>Adds them.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { rate, share, seed, count, start, scope })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="UsageException">One is out of range.</exception>
    public SimulatePlan Read(ParseResult parsed, DateTimeOffset now)
    {
        var (perSecond, suspicious, most) = (parsed.GetValue(rate), parsed.GetValue(share), parsed.GetValue(count));
        if (perSecond is not (> 0 and <= 10_000))
        {
            throw new UsageException("--rate has to be above 0 and at most 10000");
        }

        if (suspicious is not (>= 0 and <= 1))
        {
            throw new UsageException("--share-suspicious has to be from 0 to 1");
        }

        if (most < 1)
        {
            throw new UsageException("--count has to be at least 1");
        }

        var from = now.UtcDateTime.Date;
        if (parsed.GetValue(start) is { } named && !DateTime.TryParseExact(named, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out from))
        {
            throw new UsageException("--start has to be a day, YYYY-MM-DD");
        }

        var options = new TrafficOptions(parsed.GetValue(seed), suspicious) { Start = new DateTimeOffset(from, TimeSpan.Zero), Step = TimeSpan.FromMilliseconds(100) };
        return new SimulatePlan(new SampleTraffic(options), perSecond, most, parsed.GetValue(scope)!);
    }
}

/// <summary>What is sent, and how fast.</summary>
internal sealed record SimulatePlan(SampleTraffic Traffic, double Rate, long Count, string Scope)
{
    /// <summary>The request of a sample. Its id is made of the content, so sending the same traffic again stores nothing twice.</summary>
    public SubmitMessageRequest Request(Sample sample) => new()
    {
        Content = UnsafeByteOperations.UnsafeWrap(sample.Content),
        RequestId = RequestIds.OfContent(Scope, sample.Content),
        HistoryScope = Scope,
        FileName = string.Create(CultureInfo.InvariantCulture, $"sample-{sample.Number}.json"),
    };
}
