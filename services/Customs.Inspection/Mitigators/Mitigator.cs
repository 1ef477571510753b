namespace Customs.Inspection.Mitigators;

/// <summary>A fact that makes some indications weigh less.</summary>
/// <param name="Id">M with two digits.</param>
/// <param name="Title">What it is, in one line.</param>
/// <param name="AppliesTo">Indicators that it lowers.</param>
/// <param name="Factor">What their contribution is multiplied by, 0 to 1.</param>
/// <param name="Find">Gives the reason in words when it applies, or null.</param>
public sealed record Mitigator(string Id, string Title, IReadOnlyList<string> AppliesTo, double Factor, Func<Facts, string?> Find);

/// <summary>A mitigator that applies here.</summary>
/// <param name="Mitigator">The mitigator.</param>
/// <param name="Reason">Why, with the facts in it.</param>
public sealed record AppliedMitigator(Mitigator Mitigator, string Reason);
