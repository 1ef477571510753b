using System.Collections.Frozen;
using Grpc.Core;

namespace Customs.Client;

/// <summary>Words for an officer: what happened and what to do.</summary>
internal static class SuiteErrorWords
{
    private static readonly FrozenDictionary<StatusCode, string> Statuses = new Dictionary<StatusCode, string>
    {
        [StatusCode.Unavailable] = "The service can not be reached at the moment.",
        [StatusCode.DeadlineExceeded] = "The service did not answer in time. Whether the act was done is not known; look before repeating it.",
        [StatusCode.Cancelled] = "Cancelled.",
        [StatusCode.Unauthenticated] = "You are not signed in, or your sign-in has ended.",
    }.ToFrozenDictionary();

    public static string For(SuiteError error) => error.Reason switch
    {
        "NOT_FOUND" => $"{Detail(error, "name", "This")} does not exist (any more).",
        "INVALID_FIELDS" => $"Please correct: {string.Join("; ", error.Violations.Select(v => $"{v.Field} {v.Description}"))}.",
        "ETAG_MISMATCH" => $"Someone changed this since you opened it{Changed(error)}. Nothing was done; look again and repeat.",
        "WRONG_STATE" => $"Not possible now: {Detail(error, "why", error.Message)}.",
        "ALREADY_EXISTS" => $"{Detail(error, "name", "This")} exists with other content; {Detail(error, "instead", "amend it")}.",
        "REQUEST_ID_REUSED" => "This act was sent before with other content. Nothing was done; start it anew.",
        "UNAUTHENTICATED" => "You are not signed in, or your sign-in has ended.",
        "PERMISSION_DENIED" => "You may not do this.",
        SuiteError.NotTrusted => "This server can not prove that it is the suite your identity folder belongs to. Nothing was sent to it.",
        "CONTENDED" => "Too many others worked on this at once. Nothing was done; try again.",
        "INTERNAL" => $"The suite made a mistake; nothing is known to be done. Give the operator this number: {Detail(error, "id", "none")}.",
        _ => ByStatus(error),
    };

    private static string ByStatus(SuiteError error) => Statuses.GetValueOrDefault(error.Status, error.Message);

    private static string Changed(SuiteError error) => Detail(error, "changed", "") is { Length: > 0 } changed ? $": {changed}" : "";

    private static string Detail(SuiteError error, string key, string absent) => error.Details.GetValueOrDefault(key, absent);
}
