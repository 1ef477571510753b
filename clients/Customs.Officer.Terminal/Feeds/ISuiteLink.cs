using Grpc.Core;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>The way to a suite: a running server, or the embedded suite of this machine.</summary>
public interface ISuiteLink : IAsyncDisposable
{
    /// <summary>What is being done while nothing is connected yet, for the banner.</summary>
    string Words { get; }

    /// <summary>Opens the way for an identity; waits until the suite is there.</summary>
    Task<SuiteSession> OpenAsync(string identity, CancellationToken ct);

    /// <summary>Prepares a suite that was just opened for the first time; says what was done, or null when nothing was.</summary>
    Task<string?> PrepareAsync(CancellationToken ct);
}

/// <summary>An open way to the suite.</summary>
/// <param name="Invoker">Makes calls as the identity.</param>
/// <param name="Identity">Who calls.</param>
/// <param name="Identities">Identities that can be chosen; empty when there is only one.</param>
public sealed record SuiteSession(CallInvoker Invoker, string Identity, IReadOnlyList<string> Identities);
