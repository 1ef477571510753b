using Customs.Inspection.Indicators;

namespace Customs.Inspection.Gates;

/// <summary>What a closed gate does.</summary>
public enum GateEffect
{
    /// <summary>A mark for handling; the outcome stays.</summary>
    Handling,

    /// <summary>Inspect at least.</summary>
    Inspect,

    /// <summary>Stop and refer.</summary>
    StopRefer,
}

/// <summary>A legal rule beside the score: when it is met, the law decides and not the sum of indications.</summary>
/// <param name="id">G with two digits.</param>
public abstract class Gate(string id)
{
    /// <summary>Id.</summary>
    public string Id { get; } = id;

    /// <summary>What it is, in one line.</summary>
    public abstract string Title { get; }

    /// <summary>Evaluates the gate.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="results">Results of the indicators by id.</param>
    /// <returns>The closed gate, or null while it is open.</returns>
    public abstract GateResult? Evaluate(Facts facts, IReadOnlyDictionary<string, IndicatorResult> results);
}

/// <summary>A closed gate.</summary>
/// <param name="Gate">Id.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Sentence">Why, with the facts in it.</param>
/// <param name="LegalBasis">The law.</param>
/// <param name="Fields">The fields it rests on.</param>
public sealed record GateResult(string Gate, GateEffect Effect, string Sentence, string LegalBasis, IReadOnlyList<Evidence> Fields);
