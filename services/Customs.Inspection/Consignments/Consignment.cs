using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>A declared consignment with what has come of it. Immutable: an act returns a <see cref="ConsignmentChange"/>.</summary>
public sealed record Consignment
{
    /// <summary>Resource name: declarations/{declaration}.</summary>
    public required string Name { get; init; }

    /// <summary>Version of the declaration: 1 as lodged, one more with each amendment.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Where it stands in its life.</summary>
    public ConsignmentState State { get; init; } = ConsignmentState.Received;

    /// <summary>What the latest assessment lets officers do; null before the first.</summary>
    public Standing? Standing { get; init; }

    /// <summary>Holds, earliest first, ended ones included.</summary>
    public IReadOnlyList<Hold> Holds { get; init; } = [];

    /// <summary>Examinations, earliest first.</summary>
    public IReadOnlyList<Examination> Examinations { get; init; } = [];

    /// <summary>Acts that one identity proposed for another to approve, earliest first, answered ones included.</summary>
    public IReadOnlyList<Proposal<ProposedAct>> Proposals { get; init; } = [];

    /// <summary>Who has taken it; empty while nobody has.</summary>
    public string TakenBy { get; init; } = "";

    /// <summary>When the goods arrived at the office of exit.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>When the goods left.</summary>
    public DateTimeOffset? ExitedAt { get; init; }

    /// <summary>Whether a later assessment says stop of goods that were released and have not left: somebody should recall them.</summary>
    public bool RecallAdvised { get; init; }

    /// <summary>Holds that still keep the goods.</summary>
    public IEnumerable<Hold> InForce => Holds.Where(h => h.InForce);

    /// <summary>Whether it has come to an end: it was let go, a desk has ended it, or it was withdrawn.</summary>
    public bool Ended => State is ConsignmentState.Released or ConsignmentState.Refused or ConsignmentState.Secured or ConsignmentState.Seized
        or ConsignmentState.Returned or ConsignmentState.Withdrawn;

    /// <summary>Whether an officer has something to do with it or may have.</summary>
    public bool InQueue => !Ended || RecallAdvised;

    /// <summary>A hold by its number, or null.</summary>
    public Hold? Hold(int number) => Holds.FirstOrDefault(h => h.Number == number);

    /// <summary>The same with other words on a hold.</summary>
    public Consignment WithWords(int number, string words) => this with { Holds = [.. Holds.Select(h => h.Number == number ? h with { Words = words } : h)] };

    internal Consignment With(Hold hold) => this with { Holds = [.. Holds.Select(h => h.Number == hold.Number ? hold with { Version = hold.Version + 1 } : h)] };
}

/// <summary>What an assessment lets officers do.</summary>
/// <param name="SaysRelease">Whether its outcome is release.</param>
/// <param name="SaysStop">Whether its outcome is to stop and refer.</param>
/// <param name="NotPerformed">How many checks could not run.</param>
public sealed record Standing(bool SaysRelease, bool SaysStop, int NotPerformed);

/// <summary>What a look at the goods or papers came to.</summary>
/// <param name="Kind">DOCUMENTS, NON_INTRUSIVE, OPENING, SAMPLE or SEAL.</param>
/// <param name="ResultCode">A1 to B1 of the EU list of control results.</param>
/// <param name="Findings">AS_DECLARED, GOODS_DIFFER and so on.</param>
/// <param name="Words">The officer's words.</param>
/// <param name="Officer">Who looked.</param>
/// <param name="At">When.</param>
public sealed record Examination(string Kind, string ResultCode, IReadOnlyList<string> Findings, string Words, string Officer, DateTimeOffset At);
