namespace Customs.Classification;

/// <summary>What is known of makers' models, found by maker and model however they are hyphenated. Immutable.</summary>
public sealed class KnownItems
{
    private readonly ILookup<string, (KnownItem Item, string Maker, int Order)> _byModel;

    /// <summary>Takes the items, the latest confirmation last.</summary>
    /// <param name="items">The items.</param>
    /// <param name="version">Changes with every confirmation.</param>
    public KnownItems(IEnumerable<KnownItem> items, string version)
    {
        _byModel = items.Select((item, order) => (Item: item, Maker: Fold.Of(item.Manufacturer), Order: order))
            .Where(i => i.Maker.Length > 0 && Key(i.Item.Model).Length > 0)
            .ToLookup(i => Key(i.Item.Model), StringComparer.Ordinal);
        Version = version;
    }

    /// <summary>Nothing.</summary>
    public static KnownItems None { get; } = new([], "0");

    /// <summary>Changes with every confirmation.</summary>
    public string Version { get; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => _byModel.Count == 0;

    /// <summary>What is known of the goods of a line on a day: of their declared model, else of one that the description names together with its maker.</summary>
    public KnownItem? Find(GoodsLine line, DateOnly day)
    {
        if (IsEmpty)
        {
            return null;
        }

        var text = LineText.Of(line.Description);
        var makers = $"{Fold.Of(line.Manufacturer)} {text.Folded}";
        return Models(line, text).SelectMany(m => _byModel[m]).Where(i => i.Item.InForce(day) && Fold.Contains(makers, i.Maker)).OrderBy(i => i.Order).LastOrDefault().Item is { IsWithdrawn: false } found
            ? found
            : null;
    }

    /// <summary>A model without blanks, hyphens and case.</summary>
    public static string Key(string model) => Fold.Of(model).Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<string> Models(GoodsLine line, LineText text)
    {
        if (Key(line.Model) is { Length: > 0 } declared)
        {
            return [declared];
        }

        // "MKS 626B", "3W-170 engine": a model holds a digit, alone or with the word beside it.
        var words = text.Words.Select(w => w.Folded).ToArray();
        return words.Concat(words.Zip(words.Skip(1)).Select(p => p.First + p.Second)).Where(w => w.Any(char.IsAsciiDigit)).Distinct(StringComparer.Ordinal);
    }
}
