namespace Customs.Classification;

/// <summary>A pack of entries with rules: the starter pack, or one that its users wrote in the same form.</summary>
/// <param name="Name">Name of the pack.</param>
/// <param name="Version">Version, a date.</param>
/// <param name="Entries">The entries.</param>
/// <param name="Parameters">The properties that rules ask for.</param>
/// <param name="Materials">Classes of materials.</param>
/// <param name="Trade">Words that belong to no single entry.</param>
public sealed record ControlListPack(
    string Name, string Version, IReadOnlyList<ControlEntry> Entries, ParameterVocabulary Parameters, MaterialClasses Materials, TradeWords Trade);
