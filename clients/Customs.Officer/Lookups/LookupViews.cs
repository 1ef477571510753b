using Customs.Officer.Consignments;

namespace Customs.Officer.Lookups;

/// <summary>What the lists say about a name.</summary>
/// <param name="Verdict">In words.</param>
/// <param name="Matches">Best first.</param>
/// <param name="Editions">Which editions were asked.</param>
/// <param name="NotReached">What could not be asked; empty when all was.</param>
public sealed record PartyAnswer(string Verdict, IReadOnlyList<MatchView> Matches, IReadOnlyList<string> Editions, IReadOnlyList<string> NotReached);

/// <summary>What the control lists say about goods.</summary>
/// <param name="Item">The goods with candidates.</param>
/// <param name="NotUnderstood">Words of the question that nothing was made of.</param>
public sealed record ItemAnswer(ItemView Item, IReadOnlyList<string> NotUnderstood);
