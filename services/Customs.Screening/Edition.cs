namespace Customs.Screening;

/// <summary>One dated issue of one list, whole.</summary>
/// <param name="List">The list's short name, such as ofac-sdn.</param>
/// <param name="Date">Day of issue, which decides as-of look-ups.</param>
/// <param name="Designations">All designations, in the order of the source.</param>
public sealed record Edition(string List, DateOnly Date, IReadOnlyList<Designation> Designations)
{
    /// <summary>How many names all designations have together.</summary>
    public int NameCount => Designations.Sum(d => d.Names.Count);
}

/// <summary>A field that could not be read; its row is kept.</summary>
/// <param name="Row">Line, row or element number from 1.</param>
/// <param name="Field">The field's name in the source.</param>
/// <param name="Problem">What is wrong, with the raw text.</param>
public readonly record struct ReadProblem(int Row, string Field, string Problem);

/// <summary>What became of a file: a whole edition, or none.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome(IReadOnlyList<ReadProblem> problems) => Problems = problems;

    /// <summary>Fields that could not be read.</summary>
    public IReadOnlyList<ReadProblem> Problems { get; }

    /// <summary>Every row was read.</summary>
    public sealed record Whole(Edition Edition, IReadOnlyList<ReadProblem> Problems) : ReadOutcome(Problems);

    /// <summary>The file is refused; the edition before it stays.</summary>
    public sealed record Rejected(string Reason, IReadOnlyList<ReadProblem> Problems) : ReadOutcome(Problems);
}
