namespace Customs.Classification;

/// <summary>One goods line as declared.</summary>
/// <param name="Id">The caller's own id; given back with the answer.</param>
/// <param name="Description">Description in any language.</param>
public sealed record GoodsLine(string Id, string Description)
{
    /// <summary>HS, CN, TARIC or HTS code as declared; empty when unknown.</summary>
    public string CommodityCode { get; init; } = "";

    /// <summary>Technical parameters.</summary>
    public IReadOnlyList<DeclaredParameter> Parameters { get; init; } = [];

    /// <summary>Maker.</summary>
    public string Manufacturer { get; init; } = "";

    /// <summary>Model or type.</summary>
    public string Model { get; init; } = "";

    /// <summary>CAS numbers as declared.</summary>
    public IReadOnlyList<string> CasNumbers { get; init; } = [];

    /// <summary>Concentration of the chemical in percent by mass; null when unknown.</summary>
    public decimal? ConcentrationPercent { get; init; }

    /// <summary>UN number of dangerous goods; empty when unknown.</summary>
    public string UnNumber { get; init; } = "";

    /// <summary>Country of destination, two letters; empty when unknown. Only notes that tell countries apart look at it.</summary>
    public string Destination { get; init; } = "";

    /// <summary>Language by ISO 639-1; empty when unknown.</summary>
    public string Language { get; init; } = "";

    /// <summary>Value in euros; null when unknown.</summary>
    public decimal? ValueEur { get; init; }
}

/// <summary>A technical parameter as declared; name and unit are free.</summary>
/// <param name="Name">Name, such as max_output_frequency, maxFrequencyHz or "output power".</param>
/// <param name="Value">Value; null when it is known to be missing.</param>
/// <param name="Unit">Unit; empty when the name carries it or there is none.</param>
public sealed record DeclaredParameter(string Name, DeclaredValue? Value, string Unit = "")
{
    /// <summary>Where it is from when it was not declared with the line; empty otherwise.</summary>
    public string Source { get; init; } = "";
}

/// <summary>The value of a declared parameter.</summary>
public abstract record DeclaredValue
{
    private DeclaredValue()
    {
    }

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(double Value) : DeclaredValue;

    /// <summary>A text; numbers and ranges in it are read.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : DeclaredValue;

    /// <summary>Yes or no.</summary>
    /// <param name="Value">Which.</param>
    public sealed record Flag(bool Value) : DeclaredValue;

    /// <summary>Several numbers, such as the sides of a block.</summary>
    /// <param name="Values">The numbers.</param>
    public sealed record Numbers(IReadOnlyList<double> Values) : DeclaredValue;
}
