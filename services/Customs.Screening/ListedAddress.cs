using Customs.Primitives;

namespace Customs.Screening;

/// <summary>An address of a designation or of a party asked about; any part may be absent.</summary>
/// <param name="Street">Street, number, building, box.</param>
/// <param name="City">City and region.</param>
/// <param name="Postcode">Postal code.</param>
/// <param name="Country">Country, or no country.</param>
/// <param name="Full">The whole address when the source gives it in one text.</param>
public sealed record ListedAddress(string? Street, string? City, string? Postcode, CountryCode Country, string? Full)
{
    /// <summary>The address in one line, as an officer reads it.</summary>
    public string Text => Full ?? string.Join(", ", new[] { Street, City, Postcode }.Where(p => !string.IsNullOrWhiteSpace(p)));
}
