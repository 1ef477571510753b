namespace Customs.Inspection.Service.Checks;

/// <summary>A value by which a declaration is found later.</summary>
/// <param name="Kind">What it is: a LinkKind word, or SERIAL.</param>
/// <param name="Value">The value, normalised; names are folded and without legal form.</param>
/// <param name="Shown">The value as declared, for a sentence.</param>
public sealed record HistoryKey(string Kind, string Value, string Shown);
