using System.Collections.Immutable;
using System.Security.Authentication;
using Google.Rpc;
using Grpc.Core;

namespace Customs.Client;

/// <summary>What a call failed with, taken apart: reason, bad fields, and words for the person at the screen.</summary>
/// <param name="Status">Status of gRPC.</param>
/// <param name="Reason">Reason of <c>docs/errors.md</c>: <c>ETAG_MISMATCH</c>; the status' name when the error carries none.</param>
/// <param name="Message">The service's message, for developers.</param>
/// <param name="Violations">Bad fields by proto path.</param>
/// <param name="Details">What the error says besides: <c>name</c>, <c>changed</c>, <c>why</c>.</param>
public sealed record SuiteError(
    StatusCode Status, string Reason, string Message, ImmutableArray<(string Field, string Description)> Violations, ImmutableDictionary<string, string> Details)
{
    /// <summary>Reason when the server could not prove that it belongs to the suite of the identity folder.</summary>
    public const string NotTrusted = "NOT_TRUSTED";

    /// <summary>Whether it may work later without anything being changed.</summary>
    public bool IsPassing => Status is StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.ResourceExhausted;

    /// <summary>One sentence for an officer.</summary>
    public string Words => SuiteErrorWords.For(this);

    /// <summary>Takes an error apart.</summary>
    public static SuiteError From(RpcException e)
    {
        var status = e.GetRpcStatus();
        var info = status?.GetDetail<ErrorInfo>();
        var bad = status?.GetDetail<BadRequest>();
        return new SuiteError(
            e.StatusCode,
            info?.Reason ?? (IsNotTrusted(e) ? NotTrusted : e.StatusCode.ToString()),
            status?.Message ?? e.Status.Detail,
            [.. (bad?.FieldViolations ?? []).Select(v => (v.Field, v.Description))],
            info is null ? ImmutableDictionary<string, string>.Empty : info.Metadata.ToImmutableDictionary());
    }

    // The library tells a failed TLS handshake as INTERNAL, as if the service had made a mistake.
    private static bool IsNotTrusted(RpcException e) => e.Status.DebugException is { } cause && (cause is AuthenticationException || cause.InnerException is AuthenticationException);
}
