namespace Customs.Inspection.Goods;

/// <summary>What is usual for a family of goods. Judgement of the house, written down so that it can be argued with.</summary>
/// <param name="Kind">Coarse kind.</param>
/// <param name="Concern">How much programmes seek the family even below or beside the control lists, 0 to 1; 0 for goods without catch-all relevance.</param>
/// <param name="Programmes">Programmes that seek it.</param>
/// <param name="NeedsCommissioning">Whether an honest buyer normally has it installed or commissioned by the maker.</param>
public sealed record GoodsFamily(GoodsKind Kind, double Concern, IReadOnlyList<Programme> Programmes, bool NeedsCommissioning)
{
    /// <summary>A family of which nothing is known.</summary>
    public static readonly GoodsFamily Unknown = new(GoodsKind.Unknown, 0, [], false);
}
