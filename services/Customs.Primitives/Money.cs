using System.Globalization;

namespace Customs.Primitives;

/// <summary>An amount in one currency.</summary>
/// <param name="Amount">In whole units of the currency with its fractions, such as euros and cents.</param>
/// <param name="Currency">Three capital letters of ISO 4217.</param>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
