namespace Customs.Inspection.Service.Queue;

/// <summary>One word of a queue filter: a key with the values that meet it. All terms of a filter must hold, one value of a term is enough.</summary>
public abstract record QueueTerm
{
    private QueueTerm()
    {
    }

    /// <summary>Lanes, by number of the wire enum.</summary>
    public sealed record Lanes(IReadOnlyList<int> Values) : QueueTerm;

    /// <summary>Outcomes of the assessment, by number of the wire enum.</summary>
    public sealed record Outcomes(IReadOnlyList<int> Values) : QueueTerm;

    /// <summary>States of the declaration, by number of the wire enum.</summary>
    public sealed record States(IReadOnlyList<int> Values) : QueueTerm;

    /// <summary>Countries of destination, two capital letters each.</summary>
    public sealed record Destinations(IReadOnlyList<string> Values) : QueueTerm;

    /// <summary>Parts of the MRN, in capitals.</summary>
    public sealed record Mrns(IReadOnlyList<string> Values) : QueueTerm;

    /// <summary>Who has taken the declaration; an empty value means nobody.</summary>
    public sealed record TakenBy(IReadOnlyList<string> Values) : QueueTerm;

    /// <summary>Gates that are closed, such as G01.</summary>
    public sealed record Gates(IReadOnlyList<string> Values) : QueueTerm;

    /// <summary>Whether some check could not run.</summary>
    public sealed record NotPerformed(bool Wanted) : QueueTerm;

    /// <summary>Words that parties, goods, reason or MRN contain, in lower case.</summary>
    public sealed record Words(IReadOnlyList<string> Values) : QueueTerm;
}
