namespace Customs.Inspection.Service.Checks;

/// <summary>What decides the answers of another service now: its version and editions in one key. Unknown while the service is away.</summary>
public sealed class Basis
{
    private volatile string? _key;

    /// <summary>The key, or null while it is not known.</summary>
    public string? Key => _key;

    /// <summary>The service told its basis.</summary>
    public void Know(string key) => _key = key;

    /// <summary>The service is away; what it said before may no longer hold.</summary>
    public void Forget() => _key = null;
}

/// <summary>The bases of the services that this one asks.</summary>
public sealed class Bases
{
    /// <summary>Of screening.</summary>
    public Basis Screening { get; } = new();

    /// <summary>Of classification.</summary>
    public Basis Classification { get; } = new();

    /// <summary>Whether both are known: both services are there.</summary>
    public bool AllKnown => Screening.Key is not null && Classification.Key is not null;
}
