namespace Customs.Classification;

/// <summary>How firmly an entry names goods.</summary>
public enum Tier
{
    /// <summary>Thresholds decide.</summary>
    Threshold,

    /// <summary>The goods are listed by name.</summary>
    Named,

    /// <summary>A national entry without thresholds ("not elsewhere specified").</summary>
    Nes,

    /// <summary>On no list, yet of concern for a catch-all.</summary>
    CatchAll,

    /// <summary>One country's entry for ordinary commercial goods, controlled for few destinations; shown, never an alarm.</summary>
    Reference,

    /// <summary>Harmless goods whose names resemble listed ones.</summary>
    Lookalike,
}

/// <summary>One entry of a control list in one period of validity.</summary>
public sealed record ControlEntry
{
    /// <summary>LIST:CODE without path, such as EU:3A225.</summary>
    public required string Code { get; init; }

    /// <summary>Unique id within the pack.</summary>
    public required string Id { get; init; }

    /// <summary>Goods family, such as FREQUENCY_CHANGER.</summary>
    public required string Family { get; init; }

    /// <summary>How firmly it names goods.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Regimes of origin: NSG, MTCR, AG, CWC, WA.</summary>
    public IReadOnlyList<string> Regimes { get; init; } = [];

    /// <summary>Programmes that the goods serve, with weights 0 to 1.</summary>
    public IReadOnlyDictionary<string, double> Programmes { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>First day in force.</summary>
    public DateOnly ValidFrom { get; init; } = DateOnly.MinValue;

    /// <summary>Last day in force; null while it is in force.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The act or notice.</summary>
    public string Source { get; init; } = "";

    /// <summary>The same paragraph on other lists.</summary>
    public IReadOnlyList<SameAs> Same { get; init; } = [];

    /// <summary>Title by language.</summary>
    public IReadOnlyDictionary<string, string> Title { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Own-word summary by language.</summary>
    public IReadOnlyDictionary<string, string> Summary { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Subheadings or headings under which the goods are declared, with weights.</summary>
    public IReadOnlyList<HsLink> Hs { get; init; } = [];

    /// <summary>Phrases that name the goods, by language.</summary>
    public IReadOnlyList<Phrase> Names { get; init; } = [];

    /// <summary>Common nouns that name the goods only together with what the rule asks for: a "valve" of Hastelloy, a "press" of 200 MPa.</summary>
    public IReadOnlyList<Phrase> Nouns { get; init; } = [];

    /// <summary>Names that count only where a line says nothing else of the goods: "valves, new".</summary>
    public IReadOnlyList<Phrase> Vague { get; init; } = [];

    /// <summary>Words that support, by language.</summary>
    public IReadOnlyList<Phrase> Context { get; init; } = [];

    /// <summary>Words that speak for other goods, by language.</summary>
    public IReadOnlyList<Phrase> Against { get; init; } = [];

    /// <summary>Makers and models.</summary>
    public IReadOnlyList<Brand> Brands { get; init; } = [];

    /// <summary>What the entry asks for: one rule, or alternatives of which each has its path.</summary>
    public IReadOnlyList<Variant> Variants { get; init; } = [];

    /// <summary>Notes that lift or change the control.</summary>
    public IReadOnlyList<Exclusion> Exclusions { get; init; } = [];

    /// <summary>Order in which parameters are asked for.</summary>
    public IReadOnlyList<string> Ask { get; init; } = [];

    /// <summary>Chemicals.</summary>
    public IReadOnlyList<ListedChemical> Chemicals { get; init; } = [];

    /// <summary>Organisms and toxins.</summary>
    public IReadOnlyList<ListedOrganism> Organisms { get; init; } = [];

    /// <summary>What harmless goods look like this.</summary>
    public string Civil { get; init; } = "";

    /// <summary>The list part of the code.</summary>
    public string List => Code[..Code.IndexOf(':', StringComparison.Ordinal)];

    /// <summary>Whether it is in force on a day.</summary>
    public bool InForce(DateOnly day) => ValidFrom <= day && (ValidTo is not { } to || day <= to);
}

/// <summary>Words in one language.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Text">As written.</param>
public sealed record Phrase(string Language, string Text);

/// <summary>The same paragraph on another list.</summary>
/// <param name="Code">LIST:CODE with the path on that list, if it differs.</param>
/// <param name="Path">Path of this entry that it belongs to; null when all do.</param>
public sealed record SameAs(string Code, string? Path);

/// <summary>A commodity code under which goods are declared.</summary>
/// <param name="Code">Six or four digits.</param>
/// <param name="Weight">0 to 1.</param>
public sealed record HsLink(string Code, double Weight);

/// <summary>A maker's model.</summary>
/// <param name="Maker">Maker.</param>
/// <param name="Model">Pattern of the model.</param>
/// <param name="Note">What is known of it.</param>
public sealed record Brand(string Maker, string Model, string Note);

/// <summary>An alternative of an entry.</summary>
/// <param name="Path">Path of the paragraph.</param>
/// <param name="Rule">What it asks for.</param>
/// <param name="ValidFrom">First day in force; null when as the entry.</param>
/// <param name="ValidTo">Last day in force; null when as the entry.</param>
/// <param name="Same">The same paragraph on other lists.</param>
public sealed record Variant(string Path, Rule Rule, DateOnly? ValidFrom, DateOnly? ValidTo, IReadOnlyList<SameAs> Same)
{
    /// <summary>Whether it is in force on a day.</summary>
    public bool InForce(DateOnly day) => (ValidFrom is not { } from || from <= day) && (ValidTo is not { } to || day <= to);
}

/// <summary>A note that changes what the entry controls.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Text">Own words, by language.</param>
/// <param name="When">When it applies.</param>
/// <param name="Lifts">True when it lifts the control; false when it only asks for a second look.</param>
public sealed record Exclusion(string Path, IReadOnlyDictionary<string, string> Text, Rule When, bool Lifts);

/// <summary>One of the chemicals or organisms of an entry.</summary>
/// <param name="Name">Name in English, or the scientific name.</param>
/// <param name="Path">Paragraph.</param>
public abstract record ListedItem(string Name, string Path);

/// <summary>A chemical.</summary>
/// <param name="Cas">CAS number.</param>
/// <param name="Name">Name in English.</param>
/// <param name="Path">Paragraph.</param>
/// <param name="MaxPercent">Mixtures up to this share by mass are not controlled; null when any share is.</param>
/// <param name="Names">Other names.</param>
/// <param name="Family">Family that overrides the entry's; null when it has none of its own.</param>
/// <param name="Hs">Commodity codes of its own.</param>
/// <param name="MaxPercentNotParty">The share for destinations outside the Chemical Weapons Convention; null when it is the same.</param>
/// <param name="UnNumbers">UN numbers of dangerous goods under which it travels.</param>
public sealed record ListedChemical(
    string Cas, string Name, string Path, double? MaxPercent, IReadOnlyList<Phrase> Names, string? Family, IReadOnlyList<string> Hs, double? MaxPercentNotParty, IReadOnlyList<string> UnNumbers) : ListedItem(Name, Path);

/// <summary>An organism or toxin.</summary>
/// <param name="Name">Scientific name.</param>
/// <param name="Path">Paragraph.</param>
/// <param name="Synonyms">Other names.</param>
public sealed record ListedOrganism(string Name, string Path, IReadOnlyList<string> Synonyms) : ListedItem(Name, Path);
