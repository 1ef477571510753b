namespace Customs.Officer.Terminal.Feeds;

/// <summary>
/// Words that come from codes of the services: states, acts, roles, consequences. A code that is new there is shown in English until it has a
/// row here and in the text files.
/// </summary>
public static class WireWords
{
    /// <summary>The words, as the code's letters give them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // states of cases and holds
        "new", "triage", "investigation", "verification", "waiting", "decision proposed", "decided", "closed", "merged", "placed", "referred", "lifted", "released",
        // how far a classification came
        "met", "not met", "unknown",
        // roles of parties
        "exporter", "consignor", "declarant", "representative", "consignee", "end user", "buyer", "seller", "notify party", "freight forwarder", "carrier", "manufacturer", "intermediary",
        // what the end of a clock means, who may lift, what was decided
        "release", "refuse", "secure", "seize", "return", "release with conditions", "escalate", "review", "officer", "desk", "supervisor", "court",
        // programmes
        "nuclear", "missile", "chemical", "biological", "conventional", "military",
        // handling
        "do not open: specialist team", "do not open", "radiation check",
        // acts in the history
        "declaration submitted", "declaration assessed", "declaration taken", "declaration released", "declaration recalled", "declaration amended", "hold placed", "hold referred", "hold lifted",
        "hold decided", "examination recorded", "facts added", "case opened", "case taken", "case read", "indication verified", "case commented", "decision approved", "decision rejected", "case closed",
        "asked back", "answer delivered", "desk answered",
        // parts that the banner names
        "cases",
    ];
}
