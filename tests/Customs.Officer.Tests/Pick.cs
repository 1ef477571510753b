using CsCheck;

namespace Customs.Officer.Tests;

/// <summary>Draws one of a few values.</summary>
public static class Pick
{
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);
}
