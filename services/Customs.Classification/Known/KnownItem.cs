namespace Customs.Classification;

/// <summary>What somebody confirmed of a maker's model, from a day on.</summary>
/// <param name="Manufacturer">Maker.</param>
/// <param name="Model">Model.</param>
/// <param name="Codes">LIST:CODE[.path] that it was found to fall under; none when it was found to be on no list.</param>
/// <param name="Parameters">Values of its data sheet.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it holds.</param>
/// <param name="Source">Where it is from, such as a data sheet or a ruling.</param>
/// <param name="IsWithdrawn">Whether what was confirmed before no longer holds and nothing takes its place.</param>
public sealed record KnownItem(
    string Manufacturer, string Model, IReadOnlyList<string> Codes, IReadOnlyList<DeclaredParameter> Parameters, DateOnly From, DateOnly? To, string Source, bool IsWithdrawn = false)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool InForce(DateOnly day) => From <= day && (To is not { } to || day <= to);

    /// <summary>In words, for whoever reads the answer.</summary>
    public string Words => FormattableString.Invariant($"{Manufacturer} {Model}, {Source}, from {From:yyyy-MM-dd} on");
}
