using System.Globalization;

namespace Customs.Inspection.Dossiers;

/// <summary>A technical parameter as a paper states it; the unit is part of its name or of the text.</summary>
public abstract record ParameterValue
{
    private ParameterValue()
    {
    }

    /// <summary>A plain number.</summary>
    public sealed record Number(decimal Value) : ParameterValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Words, or a number with its unit.</summary>
    public sealed record Text(string Value) : ParameterValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    /// <summary>Yes or no.</summary>
    public sealed record Flag(bool Value) : ParameterValue
    {
        /// <inheritdoc/>
        public override string ToString() => Value ? "yes" : "no";
    }

    /// <summary>Several values, such as dimensions.</summary>
    public sealed record Several(IReadOnlyList<ParameterValue> Values) : ParameterValue
    {
        /// <inheritdoc/>
        public override string ToString() => string.Join(" x ", Values);
    }
}
