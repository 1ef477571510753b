namespace Customs.Referral;

/// <summary>What a case knows, by what another authority may need of it.</summary>
public enum CaseFact
{
    /// <summary>Reference of the customs movement.</summary>
    Movement,

    /// <summary>Goods in words.</summary>
    Goods,

    /// <summary>Commodity codes.</summary>
    Codes,

    /// <summary>Quantities and masses.</summary>
    Amounts,

    /// <summary>Values and prices.</summary>
    Value,

    /// <summary>Technical parameters, manufacturer and model.</summary>
    Technical,

    /// <summary>Entries of control lists that the goods may meet.</summary>
    Control,

    /// <summary>Exporter with his address.</summary>
    Exporter,

    /// <summary>Consignee and end user with their addresses.</summary>
    Recipient,

    /// <summary>Forwarders, carriers, buyers and others.</summary>
    OtherParties,

    /// <summary>Numbers, telephones and mail addresses of parties.</summary>
    Identifiers,

    /// <summary>Countries, places, containers and transport documents.</summary>
    Route,

    /// <summary>Stated end use.</summary>
    EndUse,

    /// <summary>Licences and other papers by their number.</summary>
    Papers,

    /// <summary>Who pays, and how.</summary>
    Payment,

    /// <summary>Reason and legal basis of the hold.</summary>
    Hold,

    /// <summary>Closed gates.</summary>
    Gates,

    /// <summary>Indications of how the goods are bought and moved.</summary>
    Procurement,

    /// <summary>Indications of what the goods could be used for.</summary>
    Use,

    /// <summary>Indications of what is known of the recipient.</summary>
    Known,

    /// <summary>Earlier cases and findings.</summary>
    Earlier,

    /// <summary>Licences that were denied.</summary>
    Denials,

    /// <summary>Alerts of other authorities, which only their originator passes on.</summary>
    Alerts,
}

/// <summary>One fact of a case.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">The fact.</param>
public readonly record struct StatedFact(CaseFact Kind, string Label, string Value)
{
    /// <summary>An indication as a fact. A few indicators tell what only some may know.</summary>
    public static StatedFact Of(CaseIndication indication)
    {
        ArgumentNullException.ThrowIfNull(indication);
        var kind = indication.Indicator switch
        {
            "P09" or "P10" => CaseFact.Payment,
            "R03" => CaseFact.Earlier,
            "R04" => CaseFact.Denials,
            "R08" or "G06" => CaseFact.Alerts,
            ['G', ..] => CaseFact.Gates,
            ['E', ..] => CaseFact.Use,
            ['R', ..] => CaseFact.Known,
            _ => CaseFact.Procurement,
        };
        return new StatedFact(kind, indication.Indicator, indication.Sentence);
    }
}
