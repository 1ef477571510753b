using Customs.Primitives;

namespace Customs.Screening.Ownership;

/// <summary>When a party counts as listed because listed parties own it.</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Percent">The share, 0 to 100.</param>
/// <param name="OrMore">Whether the share itself suffices (OFAC: 50 % or more), or it has to be exceeded (EU and UK: more than 50 %).</param>
/// <param name="Aggregate">Whether the shares of several listed owners are added up.</param>
/// <param name="Control">Whether control alone suffices, whatever the share.</param>
public sealed record OwnershipRule(string Name, decimal Percent, bool OrMore, bool Aggregate, bool Control)
{
    /// <summary>OFAC's 50 percent rule: owned 50 % or more in the aggregate, directly or indirectly; control alone does not suffice.</summary>
    public static Dated<OwnershipRule> Ofac { get; } = new(
    [
        new(new DateOnly(2014, 8, 13), null, new("OFAC 50 percent", 50, OrMore: true, Aggregate: true, Control: false), "OFAC, Revised Guidance on Entities Owned by Persons Whose Property Is Blocked, 2014-08-13"),
    ]);

    /// <summary>EU: owned more than 50 %, or controlled.</summary>
    public static Dated<OwnershipRule> Eu { get; } = new(
    [
        new(new DateOnly(2018, 5, 4), null, new("EU ownership and control", 50, OrMore: false, Aggregate: true, Control: true), "Council, EU Best Practices for restrictive measures, 8519/18, points 62 to 65"),
    ]);

    /// <summary>BIS affiliates rule: owned 50 % or more by parties of the Entity List; in force for six weeks, then suspended.</summary>
    public static Dated<OwnershipRule> Bis { get; } = new(
    [
        new(new DateOnly(2025, 9, 29), new DateOnly(2025, 11, 9), new("BIS affiliates", 50, OrMore: true, Aggregate: true, Control: false), "BIS interim final rule of 2025-09-29; suspended from 2025-11-10"),
    ]);

    /// <summary>Whether a share makes a party count as listed.</summary>
    public bool IsMetBy(decimal share) => OrMore ? share >= Percent : share > Percent;
}
