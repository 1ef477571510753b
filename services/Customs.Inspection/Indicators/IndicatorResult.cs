namespace Customs.Inspection.Indicators;

/// <summary>Result of one indicator.</summary>
public abstract record IndicatorResult
{
    private IndicatorResult()
    {
    }

    /// <summary>The indicator speaks.</summary>
    /// <param name="Strength">Above 0, at most 1.</param>
    /// <param name="Sentence">What was found, with names and numbers, for an officer to read.</param>
    /// <param name="Fields">The fields it rests on.</param>
    public sealed record Hit(double Strength, string Sentence, IReadOnlyList<Evidence> Fields) : IndicatorResult
    {
        /// <summary>What was found, beginning with a capital letter.</summary>
        public string Sentence { get; init => field = Capital(value); } = Capital(Sentence);

        /// <summary>A hit with its fields given one by one.</summary>
        public Hit(double strength, string sentence, params Evidence[] fields)
            : this(strength, sentence, (IReadOnlyList<Evidence>)fields)
        {
        }

        private static string Capital(string sentence) => sentence.Length > 0 ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;
    }

    /// <summary>The fields were there and say nothing suspicious.</summary>
    public sealed record Clear : IndicatorResult
    {
        /// <summary>The one value.</summary>
        public static Clear Instance { get; } = new();
    }

    /// <summary>It does not concern this consignment, such as a repair question for a sale; it counts for no coverage.</summary>
    public sealed record NotApplicable : IndicatorResult
    {
        /// <summary>The one value.</summary>
        public static NotApplicable Instance { get; } = new();
    }

    /// <summary>Fields are missing; the questions become the request for information.</summary>
    /// <param name="Missing">What is missing.</param>
    public sealed record NotEvaluable(IReadOnlyList<MissingField> Missing) : IndicatorResult
    {
        /// <summary>One missing field.</summary>
        public NotEvaluable(string path, string question)
            : this([new MissingField(path, question)])
        {
        }
    }

    /// <summary>It would speak, but an earlier decision explains it.</summary>
    /// <param name="By">The decision: a refuted case, a cleared match, a zero notice.</param>
    /// <param name="Sentence">What would have been said, and why it is not.</param>
    /// <param name="Fields">The fields it rests on.</param>
    public sealed record Suppressed(string By, string Sentence, IReadOnlyList<Evidence> Fields) : IndicatorResult;
}

/// <summary>A field that an indication rests on.</summary>
/// <param name="Path">Path in the dossier form, such as declaration.parties[3].contact.phone.</param>
/// <param name="Value">Its value as text.</param>
/// <param name="Source">Who says so: "declaration", "register", "own case F-2025-0904", "OFAC-SDN 2026-11-20".</param>
public sealed record Evidence(string Path, string Value, string Source);

/// <summary>A field that was not available.</summary>
/// <param name="Path">Path in the dossier form.</param>
/// <param name="Question">The question that an officer or exporter can answer.</param>
public sealed record MissingField(string Path, string Question);
