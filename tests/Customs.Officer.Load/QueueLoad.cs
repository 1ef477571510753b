using System.Globalization;
using Customs.Inspection.V1;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Officer.Load;

/// <summary>Invented rows. Most are green, as they are at a busy office; a change is a new urgency, a new state or a new consignment.</summary>
/// <param name="rows">How many rows there are at first.</param>
/// <param name="batches">Batches of changes a second.</param>
/// <param name="size">Rows in a batch.</param>
public sealed class QueueLoad(int rows, int batches, int size)
{
    private const int Seed = 20_261_124;
    private readonly Timestamp _from = Timestamp.FromDateTimeOffset(TimeProvider.System.GetUtcNow().AddHours(-20));

    /// <summary>How many rows there are at first.</summary>
    public int Rows => rows;

    /// <summary>Time between two batches.</summary>
    public TimeSpan Between => TimeSpan.FromSeconds(1.0 / Math.Max(batches, 1));

    /// <summary>Whether changes come at all.</summary>
    public bool Changes => batches > 0;

    /// <summary>A row as it is at first.</summary>
    public QueueEntry Row(int number) => Make(number, new Random(Seed + number));

    /// <summary>The changes of a batch: one in fifty is a new consignment, which is what a busy hour brings.</summary>
    public IEnumerable<QueueEvent> Batch(int number)
    {
        var random = new Random(Seed - number);
        for (var at = 0; at < size; at++)
        {
            var which = at % 50 == 49 ? rows + (number * size) + at : random.Next(rows);
            var entry = Make(which, new Random(Seed + which + number));
            entry.Etag = number.ToString(CultureInfo.InvariantCulture);
            yield return new() { Sequence = ((long)number * size) + at, Entry = entry };
        }
    }

    private QueueEntry Make(int number, Random random)
    {
        var share = random.Next(100);
        var lane = share < 1 ? Lane.Stop : share < 4 ? Lane.Red : share < 12 ? Lane.Yellow : Lane.Green;
        var mrn = string.Create(CultureInfo.InvariantCulture, $"26DE{number % 10_000:0000}{number:000000000}B");
        return new()
        {
            Declaration = $"declarations/{mrn}", Mrn = mrn, Version = 1, Etag = "1", Lane = lane, State = Declaration.Types.State.Assessed, Urgency = random.Next(100),
            AxisLevels = { (AxisLevel)random.Next(1, 5), (AxisLevel)random.Next(1, 5), (AxisLevel)random.Next(1, 5) }, Reason = "The way the goods are bought and what they could be used for speak together.",
            Exporter = $"Exporter {number % 977} GmbH", Consignee = $"Consignee {number % 1409} Sdn Bhd", CountryOfDestination = "MY", Goods = "Machine parts", Hs6 = "847990",
            LodgeTime = _from + Duration.FromTimeSpan(TimeSpan.FromSeconds(random.Next(60_000))),
        };
    }
}
