namespace Customs.Classification;

/// <summary>Reads facts out of a description: quantities beside the words that name their property, counts, flags.</summary>
public sealed class TextFacts(PropertyWords properties)
{
    private const int Before = 6;
    private const int After = 4;

    /// <summary>Reads a description.</summary>
    /// <param name="text">The description.</param>
    /// <param name="language">Its language.</param>
    /// <param name="declared">What was declared; it is kept where the text says something else.</param>
    /// <returns>The facts of the text and the quantities that no word names.</returns>
    public (Dictionary<string, Fact> Facts, IReadOnlyList<TextQuantity> Open) Read(LineText text, string language, IReadOnlyDictionary<string, Fact> declared)
    {
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal);
        var open = new List<TextQuantity>();
        var mentions = properties.Find(text);
        var quantities = QuantityScanner.Scan(text.Clean, language).Concat(NumberWords.Scan(text)).ToArray();
        foreach (var quantity in quantities)
        {
            var raw = text.Clean[quantity.Start..quantity.End];
            if (quantity.Sides.Count > 1 && quantity.In(Dimension.Length) is { } length)
            {
                facts.TryAdd("dims", new Fact.Sizes([.. quantity.Sides.Select(length.ToBase)], Origin.NamedInText, raw));
            }
            else if (Nearest(text, quantity, mentions) is { } parameter)
            {
                facts.TryAdd(parameter.Id, Quantity(quantity, parameter.Dimension, Origin.NamedInText, raw));
            }
            else if (quantity.Units.Count > 0)
            {
                open.Add(quantity);
            }
        }

        AddFlags(text, mentions, declared, facts);
        return (facts, open);
    }

    /// <summary>Adds the properties that declared words name, such as "bellows, welded" under the name seal. Quantities in them are not read: they belong to what was declared.</summary>
    /// <param name="text">The description with the declared words behind it.</param>
    /// <param name="declared">What was declared.</param>
    /// <param name="facts">The facts so far; what is known stays.</param>
    public void ReadDeclaredWords(LineText text, IReadOnlyDictionary<string, Fact> declared, Dictionary<string, Fact> facts) => AddFlags(text, properties.Find(text), declared, facts);

    private static void AddFlags(LineText text, IReadOnlyList<PropertyMention> mentions, IReadOnlyDictionary<string, Fact> declared, Dictionary<string, Fact> facts)
    {
        foreach (var mention in mentions.Where(m => m.Parameter.Dimension == Dimension.Flag && !declared.ContainsKey(m.Parameter.Id)))
        {
            facts.TryAdd(mention.Parameter.Id, new Fact.Flag(!Denied(text, mention), Origin.NamedInText, Words(text, mention)));
        }
    }

    /// <summary>A quantity as a fact on a parameter of one dimension.</summary>
    public static Fact.Quantity Quantity(TextQuantity quantity, Dimension dimension, Origin origin, string raw)
    {
        var unit = quantity.In(dimension);
        return new Fact.Quantity(unit is null ? quantity.Value : quantity.Value.ToBase(unit), unit, origin, raw);
    }

    // The property whose name stands nearest, before rather than after, and not across a comma unless nothing else does.
    private static Parameter? Nearest(LineText text, TextQuantity quantity, IReadOnlyList<PropertyMention> mentions)
    {
        var first = text.WordAt(quantity.Start);
        var last = text.WordAt(Math.Max(quantity.Start, quantity.End - 1));
        Parameter? best = null;
        var least = double.MaxValue;
        foreach (var mention in mentions)
        {
            if (!Fits(quantity, mention.Parameter.Dimension))
            {
                continue;
            }

            var end = mention.First + mention.Count;
            var gap = end <= first ? first - end : mention.First > last ? mention.First - last - 1 : 0;
            var isBefore = end <= first;
            var reach = mention.Parameter.Dimension == Dimension.Number ? (isBefore ? 1 : 0) : isBefore ? Before : After;
            var apart = first < text.Words.Count && text.Words[Math.Min(mention.First, text.Words.Count - 1)].Segment != text.Words[Math.Min(first, text.Words.Count - 1)].Segment;
            var cost = gap + (isBefore ? 0 : 0.5) + (apart ? 4 : 0);
            if (gap <= reach && cost < least && cost < Before + 1)
            {
                (best, least) = (mention.Parameter, cost);
            }
        }

        return best;
    }

    private static bool Fits(TextQuantity quantity, Dimension dimension) =>
        dimension == Dimension.Number ? quantity.Units.Count == 0 || quantity.In(Dimension.Ratio) is { Symbol: "ratio" } : quantity.In(dimension) is not null;

    private static bool Denied(LineText text, PropertyMention mention)
    {
        var next = mention.First + mention.Count;
        for (var i = Math.Max(0, mention.First - 2); i < mention.First; i++)
        {
            if (text.Words[i].Segment == text.Words[mention.First].Segment && Negation.Denies(text.Words[i].Folded))
            {
                return true;
            }
        }

        return next < text.Words.Count && text.Words[next].Segment == text.Words[mention.First].Segment && Negation.DeniesBefore(text.Words[next].Folded);
    }

    private static string Words(LineText text, PropertyMention mention) =>
        text.Clean[text.Words[mention.First].Start..text.Words[mention.First + mention.Count - 1].End];
}
