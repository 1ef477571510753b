namespace Customs.Classification.Service;

/// <summary>What was confirmed of models, between the core and the wire.</summary>
internal static class KnowledgeWire
{
    /// <summary>The core form of what the store keeps.</summary>
    public static KnownItem ToCore(V1.ItemKnowledge wire) => new(
        wire.Manufacturer, wire.Model, [.. wire.Codes], [.. wire.Parameters.Select(LineWire.Parameter)], Dates.ToCore(wire.ValidFrom) ?? DateOnly.MinValue, Dates.ToCore(wire.ValidTo), wire.Source,
        wire.Conclusion == V1.ItemKnowledge.Types.Conclusion.Withdrawn);
}
