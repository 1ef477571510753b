using System.Diagnostics.CodeAnalysis;

namespace Customs.Referral.Service;

/// <summary>Outcomes of a case between the core and the wire.</summary>
internal static class OutcomeWire
{
    /// <summary>The names a caller may send.</summary>
    public const string Names = "CONFIRMED, REFUTED or NOT_VERIFIABLE";

    /// <summary>The wire form; an empty string while a case is open.</summary>
    public static string ToWire(CaseOutcome? outcome) => outcome switch
    {
        null => "",
        CaseOutcome.Confirmed => "CONFIRMED",
        CaseOutcome.Refuted => "REFUTED",
        CaseOutcome.NotVerifiable => "NOT_VERIFIABLE",
        _ => throw new InvalidOperationException($"unknown outcome {outcome}"),
    };

    /// <summary>The core form of what the store keeps.</summary>
    public static CaseOutcome? ToCore(string wire) =>
        wire.Length == 0 ? null : TryRead(wire, out var outcome) ? outcome : throw new InvalidOperationException($"unknown outcome {wire}");

    /// <summary>Reads what a caller sends.</summary>
    public static bool TryRead(string wire, [NotNullWhen(true)] out CaseOutcome? outcome)
    {
        outcome = wire switch
        {
            "CONFIRMED" => CaseOutcome.Confirmed,
            "REFUTED" => CaseOutcome.Refuted,
            "NOT_VERIFIABLE" => CaseOutcome.NotVerifiable,
            _ => null,
        };
        return outcome is not null;
    }
}
