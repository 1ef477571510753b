using Customs.Primitives;

namespace Customs.Classification;

/// <summary>What was read from a goods line.</summary>
public sealed record ReadLine
{
    /// <summary>The line.</summary>
    public required GoodsLine Line { get; init; }

    /// <summary>Its description in words.</summary>
    public required LineText Text { get; init; }

    /// <summary>The description with the declared texts that name goods, such as a chemical, an organism or a type.</summary>
    public required LineText Named { get; init; }

    /// <summary>Its language by ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>What is known by parameter.</summary>
    public required IReadOnlyDictionary<string, Fact> Facts { get; init; }

    /// <summary>The other value of a parameter that was declared twice.</summary>
    public IReadOnlyDictionary<string, Fact> Rivals { get; init; } = new Dictionary<string, Fact>(StringComparer.Ordinal);

    /// <summary>Quantities of the description whose property is not named.</summary>
    public required IReadOnlyList<TextQuantity> Open { get; init; }

    /// <summary>CAS numbers with a right check digit.</summary>
    public required IReadOnlyList<CasNumber> CasNumbers { get; init; }

    /// <summary>UN number of dangerous goods, four digits, as declared or as the description says; empty when there is none.</summary>
    public string UnNumber { get; init; } = "";

    /// <summary>The commodity code; the default value when none was declared or it is unreadable.</summary>
    public required CommodityCode CommodityCode { get; init; }

    /// <summary>What was not understood, in words.</summary>
    public required IReadOnlyList<string> NotUnderstood { get; init; }

    /// <summary>Values that cannot be, by field.</summary>
    public required IReadOnlyList<FieldViolation> Contradictions { get; init; }
}
