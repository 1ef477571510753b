namespace Customs.Classification.Service;

/// <summary>One confirmation of a maker's model, kept for ever; the latest of a model counts.</summary>
public sealed class ItemKnowledgeRow
{
    /// <summary>Resource name: itemKnowledge/{item_knowledge}.</summary>
    public required string Name { get; init; }

    /// <summary>Number of the confirmation; grows.</summary>
    public required long Sequence { get; init; }

    /// <summary>The model without blanks, hyphens and case.</summary>
    public required string ModelKey { get; init; }

    /// <summary>The wire message.</summary>
    public required byte[] Content { get; init; }
}
