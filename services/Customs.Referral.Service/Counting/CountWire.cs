namespace Customs.Referral.Service;

/// <summary>Counts between the core and the wire.</summary>
internal static class CountWire
{
    /// <summary>The wire form.</summary>
    public static V1.VerificationCount ToWire(IReadOnlyDictionary<Verification, int> counts) => new()
    {
        Unverified = counts.GetValueOrDefault(Verification.Unverified),
        Confirmed = counts.GetValueOrDefault(Verification.Confirmed),
        Refuted = counts.GetValueOrDefault(Verification.Refuted),
        NotVerifiable = counts.GetValueOrDefault(Verification.NotVerifiable),
    };

    /// <summary>The core form.</summary>
    public static Dictionary<Verification, int> ToCore(V1.VerificationCount wire) => new()
    {
        [Verification.Unverified] = wire.Unverified,
        [Verification.Confirmed] = wire.Confirmed,
        [Verification.Refuted] = wire.Refuted,
        [Verification.NotVerifiable] = wire.NotVerifiable,
    };

    /// <summary>The wire form of a report.</summary>
    public static V1.IndicationReport ToWire(IndicationReport report, DateOnly asKnownOn, bool provisional)
    {
        var wire = new V1.IndicationReport
        {
            Year = report.Year,
            AsKnownOn = new Google.Type.Date { Year = asKnownOn.Year, Month = asKnownOn.Month, Day = asKnownOn.Day },
            Provisional = provisional,
            Total = report.Total,
            TotalBefore = report.TotalBefore,
            CaseCount = report.Cases,
            CaseCountBefore = report.CasesBefore,
            Indications = ToWire(report.Indications),
            IndicationsBefore = ToWire(report.IndicationsBefore),
        };
        wire.Counts.AddRange(report.Counts.Select(c => new V1.IndicationCount
        {
            Programme = c.Programme,
            DeclaredDestination = c.DeclaredDestination,
            PresumedRecipient = c.PresumedRecipient,
            Certainty = c.Certainty.ToString().ToUpperInvariant(),
            Verification = NameOf(c.Verification),
            Count = c.Count,
            CountBefore = c.CountBefore,
        }));
        return wire;
    }

    private static string NameOf(Verification verification) => verification switch
    {
        Verification.Unverified => "UNVERIFIED",
        Verification.Confirmed => "CONFIRMED",
        Verification.Refuted => "REFUTED",
        Verification.NotVerifiable => "NOT_VERIFIABLE",
        _ => throw new InvalidOperationException($"unknown verification {verification}"),
    };
}
