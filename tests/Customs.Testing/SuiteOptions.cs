using Microsoft.AspNetCore.Builder;

namespace Customs.Testing;

/// <summary>How a suite of a test differs from the embedded default.</summary>
public sealed record SuiteOptions
{
    /// <summary>Further settings: <c>Redis</c>, <c>Postgres:screening</c>, <c>Peers:screening</c>, <c>Services</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Data folder to use and leave; null for a fresh one that is deleted.</summary>
    public string? Data { get; init; }

    /// <summary>Clock; null for the system's.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Changes what is registered.</summary>
    public Action<WebApplicationBuilder>? Configure { get; init; }

    /// <summary>Whether errors may be logged; else the end of the suite fails the test. Default false.</summary>
    public bool ErrorsExpected { get; init; }
}
