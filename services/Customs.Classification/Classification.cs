using Customs.Primitives;

namespace Customs.Classification;

/// <summary>What follows for the officer.</summary>
public enum Verdict
{
    /// <summary>An entry is met.</summary>
    Listed,

    /// <summary>An entry is met by a hair, or on weak words.</summary>
    Review,

    /// <summary>It hangs on parameters that were not stated.</summary>
    Ask,

    /// <summary>On no control list, yet of concern for a catch-all.</summary>
    UnlistedRelevant,

    /// <summary>No entry of these lists was found to be met; never "permitted".</summary>
    NotListed,
}

/// <summary>An entry that the goods may fall under.</summary>
public sealed record Candidate
{
    /// <summary>LIST:CODE, such as EU:3A225.</summary>
    public required string Code { get; init; }

    /// <summary>Path of the paragraph that decided; empty for the whole entry.</summary>
    public required string Path { get; init; }

    /// <summary>Id of the entry in its pack; empty for entries of official lists.</summary>
    public required string EntryId { get; init; }

    /// <summary>The list and its version.</summary>
    public required ListVersion Version { get; init; }

    /// <summary>0 to 1; orders the candidates.</summary>
    public required double Score { get; init; }

    /// <summary>What the score was made of, in the order of <see cref="Calibration.Names"/>; empty where it was not computed.</summary>
    public IReadOnlyList<double> Features { get; init; } = [];

    /// <summary>How surely words, numbers or codes name the goods of this entry, 0 to 1.</summary>
    public required double Naming { get; init; }

    /// <summary>How surely they name them before the commodity code is looked at, 0 to 1.</summary>
    public double ByWords { get; init; }

    /// <summary>Whether its rule is met.</summary>
    public required Truth Truth { get; init; }

    /// <summary>The comparisons.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>Parameters that would decide it.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether a parameter is declared twice and only one of the values meets the entry.</summary>
    public bool Disputed { get; init; }

    /// <summary>What only the exporter can say and would decide it.</summary>
    public IReadOnlyList<Rule.Question> OpenQuestions { get; init; } = [];

    /// <summary>Notes and exclusions that were applied, in words.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Programmes that the goods serve, with weights 0 to 1.</summary>
    public IReadOnlyDictionary<string, double> Programmes { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The provision's own words from an imported list, else the pack's summary.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Title of the entry.</summary>
    public string Title { get; init; } = "";

    /// <summary>The same paragraph on other lists.</summary>
    public IReadOnlyList<string> SameCodes { get; init; } = [];

    /// <summary>What named the goods.</summary>
    public IReadOnlyList<string> NamedBy { get; init; } = [];

    /// <summary>Goods family.</summary>
    public string Family { get; init; } = "";

    /// <summary>How firmly the entry names goods.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Regimes of origin.</summary>
    public IReadOnlyList<string> Regimes { get; init; } = [];

    /// <summary>What this candidate by itself would mean for the officer.</summary>
    public required Verdict Standing { get; init; }
}

/// <summary>A question whose answer can flip the verdict.</summary>
/// <param name="Parameter">Parameter asked for; empty for what only the exporter can say.</param>
/// <param name="Text">The question with the document where the officer finds the answer.</param>
/// <param name="Path">Code and path of the paragraph.</param>
/// <param name="Threshold">The threshold.</param>
public sealed record Question(string Parameter, string Text, string Path, string Threshold);

/// <summary>What the declared commodity code says beside the text.</summary>
/// <param name="Declared">As declared.</param>
/// <param name="Plausible">Subheadings that fit the text, likeliest first.</param>
/// <param name="Mismatch">Whether text and code speak of different goods.</param>
/// <param name="Reason">Why, in words.</param>
public sealed record CommodityCodeView(string Declared, IReadOnlyList<string> Plausible, bool Mismatch, string Reason);

/// <summary>A list with its version.</summary>
/// <param name="List">Name, such as eu-annex-i.</param>
/// <param name="Version">Version, a date.</param>
public sealed record ListVersion(string List, string Version);

/// <summary>The answer to one goods line.</summary>
public sealed record Classification
{
    /// <summary>The id of the line.</summary>
    public required string Id { get; init; }

    /// <summary>What follows.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Best first; ruled-out ones stay, with the number that rules them out.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>At most three.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>The commodity code beside the text.</summary>
    public required CommodityCodeView CommodityCode { get; init; }

    /// <summary>Parameters, units and words that were not understood.</summary>
    public required IReadOnlyList<string> NotUnderstood { get; init; }

    /// <summary>Values that cannot be or contradict each other, by field.</summary>
    public required IReadOnlyList<FieldViolation> Contradictions { get; init; }

    /// <summary>Calibrated probability that the line is on a control list, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>Goods family; empty when undetermined.</summary>
    public required string Family { get; init; }

    /// <summary>Probability of the family, 0 to 1.</summary>
    public required double FamilyProbability { get; init; }

    /// <summary>NUCLEAR, MISSILE, CHEMICAL, BIOLOGICAL or CONVENTIONAL; empty when no candidate stands.</summary>
    public required string Regime { get; init; }

    /// <summary>Programmes that the goods serve, with weights 0 to 1.</summary>
    public required IReadOnlyDictionary<string, double> Programmes { get; init; }

    /// <summary>What decided the answer beside the line.</summary>
    public required ClassificationBasis Basis { get; init; }
}

/// <summary>Everything beside the line that decides an answer.</summary>
/// <param name="ClassifierVersion">Version of the classifier.</param>
/// <param name="Lists">Lists and versions in force on the day.</param>
public sealed record ClassificationBasis(string ClassifierVersion, IReadOnlyList<ListVersion> Lists)
{
    /// <summary>A short key of all of it, for cache keys.</summary>
    public string Key => $"{ClassifierVersion}|{string.Join('|', Lists.Select(l => $"{l.List}@{l.Version}"))}";
}
