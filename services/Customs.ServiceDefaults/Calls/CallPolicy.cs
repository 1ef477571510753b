namespace Customs.ServiceDefaults;

/// <summary>How one service calls a method of another.</summary>
/// <param name="Deadline">Longest the call may take with all its attempts; the caller's own deadline counts when it is nearer.</param>
/// <param name="Attempts">How often it is tried; only UNAVAILABLE is tried again, and only what changes nothing or carries a request id.</param>
public sealed record CallPolicy(TimeSpan Deadline, int Attempts)
{
    /// <summary>The row of a method in <see cref="CallPolicies"/>.</summary>
    /// <param name="method">Full name: <c>/customs.screening.v1.ScreeningService/ScreenParties</c>.</param>
    /// <exception cref="InvalidOperationException">The table has no row for it: a call without a deadline is a fault of the caller.</exception>
    public static CallPolicy Of(string method) =>
        CallPolicies.Table.TryGetValue(method, out var policy) ? policy : throw new InvalidOperationException($"{method} has no row in CallPolicies");
}
