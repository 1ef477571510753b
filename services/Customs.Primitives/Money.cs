using System.Globalization;

namespace Customs.Primitives;

/// <summary>An amount in one currency.</summary>
/// <param name="Amount">In whole units of the currency with its fractions, such as euros and cents.</param>
/// <param name="Currency">Three capital letters of ISO 4217.</param>
/// <remarks>The default value is no amount: it was not stated, which is something else than nothing.</remarks>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>Whether this is the default value, an amount that was not stated.</summary>
    public bool IsNone => Currency is null;

    /// <inheritdoc/>
    public override string ToString() => IsNone ? "an amount that is not stated" : string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");
}
