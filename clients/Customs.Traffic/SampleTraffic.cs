using System.Globalization;

namespace Customs.Traffic;

/// <summary>
/// Sample traffic, made up: honest trade, honest goods that look like listed ones, and patterns of procurement. Every declaration follows from the seed and its number alone, so any
/// part of a run can be made again by itself.
/// </summary>
public sealed class SampleTraffic(TrafficOptions options)
{
    private const int ItemsOfEach = 3;
    private const int SplitParts = 8;

    private enum Drawn
    {
        Consignment,
        Exporter,
        Customer,
        Forwarder,
        Front,
    }

    /// <summary>The declaration of this number in the dossier form, UTF-8 JSON: three goods items and four parties.</summary>
    /// <param name="number">From 0.</param>
    public Sample Make(long number)
    {
        var consignment = Draw(number);
        return new Sample(number, consignment.Mrn, consignment.Story, DossierForm.Write(consignment));
    }

    private Consignment Draw(long number)
    {
        var dice = Dice.For(options.Seed, (int)Drawn.Consignment, number);
        var story = Choose(dice);
        var exporter = FirmOf(Drawn.Exporter, Skewed(dice, options.Exporters), Places.Of, inUnion: true);
        var customer = FirmOf(Drawn.Customer, Skewed(dice, options.Customers), Places.To, inUnion: false);
        var forwarder = FirmOf(Drawn.Forwarder, dice.Below(40), Places.To, inUnion: false);

        // A split order comes from one buyer in a short time: neighbours of a number share theirs.
        var front = FirmOf(Drawn.Front, story == Story.Split ? number / 400 % SplitParts : dice.Below(options.Customers), Places.To, inUnion: false) with
        {
            Founded = DateOnly.FromDateTime(options.Start.UtcDateTime).AddDays(-dice.Between(20, 200)),
            Employees = dice.Between(1, 3),
        };
        return new Consignment(
            number,
            story,
            Mrn(number),
            options.Start + (options.Step * number),
            exporter,
            story switch
            {
                Story.Honest or Story.LookAlike => customer,
                Story.FrontFirm or Story.Split => front,
                Story.Disguised => forwarder,
                _ => throw new InvalidOperationException($"unknown story {story}"),
            },
            forwarder with { Name = forwarder.Name.Replace(forwarder.Place.LegalForm, "Forwarding " + forwarder.Place.LegalForm, StringComparison.Ordinal) },
            story is Story.Disguised ? front : customer,
            Lines(dice, story),
            dice.Chance(0.2));
    }

    private Story Choose(Dice dice) =>
        dice.Chance(options.ShareSuspicious) ? (Story)dice.Between((int)Story.FrontFirm, (int)Story.Split)
        : dice.Chance(options.ShareLookAlike) ? Story.LookAlike
        : Story.Honest;

    // A few firms do much of the trade, as they do.
    private static long Skewed(Dice dice, int count) => dice.Chance(0.3) ? dice.Below(Math.Max(1, count / 20)) : dice.Below(count);

    private Firm FirmOf(Drawn kind, long number, IReadOnlyList<Place> places, bool inUnion) => Firm.Draw(Dice.For(options.Seed, (int)kind, number), places, inUnion);

    private static List<Line> Lines(Dice dice, Story story)
    {
        var lines = new List<Line>(ItemsOfEach);
        for (var i = 0; i < ItemsOfEach; i++)
        {
            var goods = i > 0 || story == Story.Honest ? dice.Of(GoodsTable.Everyday) : dice.Of(story == Story.LookAlike ? GoodsTable.LookAlike : GoodsTable.Wanted);
            var most = story == Story.Split && i == 0 ? Math.Max(1, goods.Most / SplitParts) : goods.Most;
            lines.Add(new Line(goods, dice.Between(Math.Max(1, most / 10), most), story == Story.Disguised && i == 0 ? "Machine parts and accessories, assorted" : goods.Description));
        }

        return lines;
    }

    // 26DE + seed and number + procedure letter + check figure: eighteen signs, and no two numbers of a run share one.
    private string Mrn(long number) => string.Create(
        CultureInfo.InvariantCulture, $"{options.Start.Year % 100:00}DE{Math.Abs(options.Seed % 10_000):0000}{number % 100_000_000:00000000}B{number % 10:0}");
}

/// <summary>A sample.</summary>
/// <param name="Number">Its number in the run.</param>
/// <param name="Mrn">Its movement reference number.</param>
/// <param name="Story">What it is a sample of.</param>
/// <param name="Content">The dossier, UTF-8 JSON.</param>
public readonly record struct Sample(long Number, string Mrn, Story Story, byte[] Content);
