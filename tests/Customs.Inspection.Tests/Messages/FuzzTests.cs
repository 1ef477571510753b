using System.Diagnostics;
using System.Globalization;

namespace Customs.Inspection.Messages.Tests;

/// <summary>
/// Broken messages: bytes flipped, pieces cut out, doubled and moved, ends cut off. Whatever comes, a reader answers; it never throws and never works longer for it.
/// 20,000 inputs over all samples; <c>CUSTOMS_FUZZ=1000000</c> in the weekly run. A failure names its seed.
/// </summary>
public sealed class FuzzTests
{
    private const int Normal = 20_000;

    // No broken input may keep a reader longer than this. It is no measure of speed: an input whose work grows with the square of its size takes minutes. What a busy machine adds is
    // waited out by reading the same input again.
    private static readonly TimeSpan s_stall = TimeSpan.FromSeconds(1);

    // 200,000 elements, in a build without optimisation, beside other tests.
    private static readonly TimeSpan s_stallAtBounds = TimeSpan.FromSeconds(10);

    [Fact]
    public void No_broken_message_makes_a_reader_throw_or_stall()
    {
        var samples = SampleMessages.All().Select(SampleMessages.Bytes).Append(Dossier()).ToList();
        var inputs = int.TryParse(Environment.GetEnvironmentVariable("CUSTOMS_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : Normal;
        var outcomes = new int[3];
        Parallel.For(0, inputs, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, seed =>
        {
            var broken = Break(samples[seed % samples.Count], new Random(seed));
            var result = Read(broken, seed, s_stall);
            Interlocked.Increment(ref outcomes[result switch { MessageResult.Done => 0, MessageResult.Refused => 1, _ => 2 }]);
        });

        // The breaking is neither so soft that everything is still read nor so hard that nothing gets past the first look.
        Assert.All(outcomes, count => Assert.True(count > inputs / 200, $"read {outcomes[0]}, refused {outcomes[1]}, unknown {outcomes[2]}"));
    }

    [Theory]
    [InlineData("<a>", "</a>", 100_000)]
    [InlineData("{\"a\":", "}", 100_000)]
    [InlineData("{\"a\":[", "]}", 100_000)]
    [InlineData("<CC515C>", "</CC515C>", 60)]
    public void Nesting_beyond_the_bound_is_refused(string open, string close, int times)
    {
        var text = string.Concat(Enumerable.Repeat(open, times)) + string.Concat(Enumerable.Repeat(close, times));
        Assert.IsNotType<MessageResult.Done>(MessageReader.Read(System.Text.Encoding.UTF8.GetBytes(text), SampleMessages.Now));
    }

    [Theory]
    [InlineData("<!DOCTYPE CC515C [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><CC515C><messageSender>&b;</messageSender></CC515C>")]
    [InlineData("<!DOCTYPE CC515C SYSTEM \"http://127.0.0.1:1/x.dtd\"><CC515C/>")]
    [InlineData("<!DOCTYPE CC515C [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CC515C><messageSender>&x;</messageSender></CC515C>")]
    public void Document_types_and_entities_are_refused(string text) =>
        Assert.IsType<MessageResult.Refused>(MessageReader.Read(System.Text.Encoding.UTF8.GetBytes(text), SampleMessages.Now));

    [Theory]
    [InlineData("<CC515C><GoodsShipment>", "<GoodsItem/>", "</GoodsShipment></CC515C>", 190_000)]
    [InlineData("{\"USPPI\":{},\"lines\":[{}", ",{}", "]}", 190_000)]
    [InlineData("UNB+UNOC:3+A+B+261102:0900+1'UNH+1+CUSDEC:D:96B:UN'BGM+830+1+9'", "CST+1'", "UNT+3+1'UNZ+1+1'", 49_000)]
    public void A_message_at_the_bounds_is_answered_without_a_stall(string start, string piece, string end, int times)
    {
        var content = System.Text.Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(piece, times)) + end);
        Assert.IsType<MessageResult.Refused>(Read(content, seed: 0, s_stallAtBounds));
    }

    private static MessageResult Read(byte[] content, int seed, TimeSpan stall)
    {
        for (var attempt = 1; ; attempt++)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                var result = MessageReader.Read(content, SampleMessages.Now);
                if (watch.Elapsed < stall)
                {
                    return result;
                }
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {seed}: {e.GetType().Name} {e.Message}", e);
            }

            Assert.True(attempt < 5, $"seed {seed}: {content.Length} bytes kept the reader for {watch.Elapsed}");
        }
    }

    private static byte[] Break(byte[] sample, Random random)
    {
        var broken = sample.ToList();
        var times = 1 + random.Next(4);
        for (var i = 0; i < times && broken.Count > 8; i++)
        {
            var at = random.Next(broken.Count);
            var length = Math.Min(broken.Count - at, 1 + random.Next(60));
            switch (random.Next(7))
            {
                case 0:
                    broken[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    broken[at] = (byte)random.Next(256);
                    break;
                case 2:
                    broken.RemoveRange(at, length);
                    break;
                case 3:
                    broken.InsertRange(at, broken.GetRange(at, length));
                    break;
                case 4:
                    broken.RemoveRange(at, broken.Count - at);
                    break;
                case 5:
                    // A digit or letter for another one keeps the syntax and breaks the value.
                    broken[at] = broken[at] is >= (byte)'0' and <= (byte)'9' ? (byte)('0' + random.Next(10)) : broken[at];
                    break;
                default:
                    broken[at] = (byte)(random.Next(2) == 0 ? 'A' + random.Next(26) : broken[random.Next(broken.Count)]);
                    break;
            }
        }

        return [.. broken];
    }

    private static byte[] Dossier()
    {
        using var stream = Shared.Open("eval", "scenarios", "scenarios.json");
        var root = System.Text.Json.Nodes.JsonNode.Parse(stream)!;
        var first = (root is System.Text.Json.Nodes.JsonArray all ? all : root["scenarios"]!.AsArray())[0]!.AsObject();
        var form = new System.Text.Json.Nodes.JsonObject();
        foreach (var layer in new[] { "declaration", "relatedConsignments", "accompanying", "context" })
        {
            form[layer] = first[layer]?.DeepClone();
        }

        return System.Text.Encoding.UTF8.GetBytes(form.ToJsonString());
    }
}
