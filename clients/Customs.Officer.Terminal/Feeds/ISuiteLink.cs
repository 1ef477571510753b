using Grpc.Core;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>The way to a suite: a running server, or the embedded suite of this machine.</summary>
public interface ISuiteLink : IAsyncDisposable
{
    /// <summary>What is being done while nothing is connected yet, for the banner.</summary>
    string Words { get; }

    /// <summary>Opens the way for an identity; waits until the suite is there, and until the person has signed in where that is needed.</summary>
    Task<SuiteSession> OpenAsync(string identity, IProgress<SignInPrompt> prompts, CancellationToken ct);

    /// <summary>Has the person sign in again after the terminal was locked; says why that failed, or null when it did not.</summary>
    Task<string?> RenewAsync(string identity, IProgress<SignInPrompt> prompts, CancellationToken ct);

    /// <summary>Prepares a suite that was just opened for the first time; says what was done, or null when nothing was.</summary>
    Task<string?> PrepareAsync(CancellationToken ct);
}

/// <summary>Where a person signs in, and with which code.</summary>
/// <param name="Address">Address to open on any device.</param>
/// <param name="Code">Code to enter there.</param>
/// <param name="Until">Until when the code is good.</param>
public sealed record SignInPrompt(string Address, string Code, DateTimeOffset Until);

/// <summary>An open way to the suite.</summary>
/// <param name="Invoker">Makes calls as the identity.</param>
/// <param name="Identity">Who calls.</param>
/// <param name="Identities">Identities that can be chosen; empty when there is only one.</param>
/// <param name="Roles">Roles that its token names, such as OFFICER; empty when they are not known. The service decides, not the terminal.</param>
public sealed record SuiteSession(CallInvoker Invoker, string Identity, IReadOnlyList<string> Identities, IReadOnlyList<string> Roles);
