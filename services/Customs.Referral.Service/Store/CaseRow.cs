namespace Customs.Referral.Service;

/// <summary>A case in the store: what is asked for by column, and the whole as its wire form.</summary>
public sealed class CaseRow
{
    /// <summary>Resource name: cases/{case}.</summary>
    public required string Name { get; init; }

    /// <summary>Declaration that opened it: declarations/{declaration}.</summary>
    public required string Declaration { get; init; }

    /// <summary>Desk that has it.</summary>
    public required string Desk { get; set; }

    /// <summary>Who has it; empty while nobody has.</summary>
    public required string Owner { get; set; }

    /// <summary>State, by its name.</summary>
    public required string State { get; set; }

    /// <summary>Whether somebody still works on it, or should.</summary>
    public required bool IsOpen { get; set; }

    /// <summary>When its first clock ends; the end of time when it has none, so that it sorts last.</summary>
    public required DateTimeOffset DueTime { get; set; }

    /// <summary>When time next does something to it; the end of time when it does nothing.</summary>
    public DateTimeOffset NextTickTime { get; set; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenTime { get; init; }

    /// <summary>Version; two officers who change the same case at once meet here.</summary>
    public required int Version { get; set; }

    /// <summary>The serialised <see cref="V1.Case"/>, without frozen declarations.</summary>
    public required byte[] Content { get; set; }
}

/// <summary>A declaration as it was when its hold was referred.</summary>
public sealed class FrozenRow
{
    /// <summary>Hold: declarations/{declaration}/holds/{hold}.</summary>
    public required string Hold { get; init; }

    /// <summary>Case that has it; another one after a merge.</summary>
    public required string Case { get; set; }

    /// <summary>The serialised declaration.</summary>
    public required byte[] Content { get; init; }
}
