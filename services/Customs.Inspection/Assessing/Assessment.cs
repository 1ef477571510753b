using Customs.Inspection.Gates;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Assessing;

/// <summary>What an assessment amounts to.</summary>
public enum Outcome
{
    /// <summary>Nothing speaks against release.</summary>
    Release,

    /// <summary>A look is needed.</summary>
    Inspect,

    /// <summary>Stop and refer.</summary>
    StopRefer,
}

/// <summary>Lane of the queue.</summary>
public enum Lane
{
    /// <summary>Nothing to do.</summary>
    Green,

    /// <summary>Look at papers.</summary>
    Yellow,

    /// <summary>Examine the goods.</summary>
    Red,

    /// <summary>Stop.</summary>
    Stop,
}

/// <summary>An assessment: outcome, why, on what it rests, what is missing and what would change it.</summary>
public sealed record Assessment
{
    /// <summary>What it amounts to.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Lane.</summary>
    public required Lane Lane { get; init; }

    /// <summary>Why this outcome, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The three axes.</summary>
    public required IReadOnlyList<AxisResult> Axes { get; init; }

    /// <summary>Closed gates.</summary>
    public required IReadOnlyList<GateResult> Gates { get; init; }

    /// <summary>All indicators with their results.</summary>
    public required IReadOnlyList<Indication> Indications { get; init; }

    /// <summary>Handling marks, DO_NOT_OPEN first.</summary>
    public required IReadOnlyList<string> Handling { get; init; }

    /// <summary>Legal bases of the outcome.</summary>
    public required IReadOnlyList<string> LegalBasis { get; init; }

    /// <summary>Questions whose answers are missing; they become the request for information.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Weight of the indicators that could be evaluated against that of the applicable ones, 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>Checks that could not run.</summary>
    public required IReadOnlyList<NotPerformed> NotPerformed { get; init; }

    /// <summary>What would change the outcome.</summary>
    public required IReadOnlyList<Counterfactual> Counterfactuals { get; init; }

    /// <summary>Contradictions inside the dossier, in sentences.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Whether the random control quota drew it; never an indication.</summary>
    public required bool RandomControl { get; init; }

    /// <summary>Version of the indicator set.</summary>
    public required string IndicatorsVersion { get; init; }

    /// <summary>The axis.</summary>
    public AxisResult this[Axis axis] => Axes.First(a => a.Axis == axis);
}

/// <summary>One axis.</summary>
/// <param name="Axis">Axis.</param>
/// <param name="Value">Noisy-or over its groups, 0 to 1.</param>
/// <param name="Level">Level.</param>
/// <param name="Coverage">Share of the applicable weight that could be evaluated, 0 to 1.</param>
public sealed record AxisResult(Axis Axis, double Value, Level Level, double Coverage);

/// <summary>One indicator with its result here.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Result">Its result.</param>
/// <param name="Contribution">What it adds after mitigators, 0 to 1; 0 unless it is a hit.</param>
/// <param name="Mitigators">Why it weighs less, in words with the mitigator's id.</param>
/// <param name="OutcomeWithout">Outcome had it not been found; the outcome itself when it is no hit.</param>
public sealed record Indication(Indicator Indicator, IndicatorResult Result, double Contribution, IReadOnlyList<string> Mitigators, Outcome OutcomeWithout);

/// <summary>A question to the exporter or an authority.</summary>
/// <param name="Field">Path of the field or name of the parameter.</param>
/// <param name="Text">The question.</param>
/// <param name="Concerns">Indicator or control entry that hangs on it.</param>
public sealed record Question(string Field, string Text, string Concerns);

/// <summary>A set of facts that decides the outcome.</summary>
/// <param name="Facts">Ids of indicators and gates.</param>
/// <param name="Sentence">In words.</param>
/// <param name="Outcome">Outcome if it were otherwise.</param>
public sealed record Counterfactual(IReadOnlyList<string> Facts, string Sentence, Outcome Outcome);

/// <summary>Two fields of a dossier that cannot both be right.</summary>
/// <param name="Path">One of the fields.</param>
/// <param name="Sentence">What contradicts what.</param>
public sealed record Contradiction(string Path, string Sentence);
