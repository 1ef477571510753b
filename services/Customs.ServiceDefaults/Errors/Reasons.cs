namespace Customs.ServiceDefaults;

/// <summary>Reasons that any service may answer with; <c>docs/errors.md</c> says what each means and what to do. A service adds its own where needed.</summary>
public static class Reasons
{
    /// <summary>There is no such resource.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>Fields are missing or wrong; BadRequest lists them all.</summary>
    public const string InvalidFields = "INVALID_FIELDS";

    /// <summary>A message is in none of the forms that are read here.</summary>
    public const string UnknownForm = "UNKNOWN_FORM";

    /// <summary>A message is a notification or a request that another office decides: nothing here acts on it.</summary>
    public const string NoDeclaration = "NO_DECLARATION";

    /// <summary>What is kept was sealed under a key that this process does not have.</summary>
    public const string KeyMissing = "KEY_MISSING";

    /// <summary>The resource changed since the caller read it.</summary>
    public const string EtagMismatch = "ETAG_MISMATCH";

    /// <summary>The state of the resource does not allow the act.</summary>
    public const string WrongState = "WRONG_STATE";

    /// <summary>The resource exists with other content.</summary>
    public const string AlreadyExists = "ALREADY_EXISTS";

    /// <summary>The request id was used before with other content.</summary>
    public const string RequestIdReused = "REQUEST_ID_REUSED";

    /// <summary>No valid token or certificate.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The caller lacks the role, office or desk.</summary>
    public const string PermissionDenied = "PERMISSION_DENIED";

    /// <summary>Try again later.</summary>
    public const string Unavailable = "UNAVAILABLE";

    /// <summary>The store can not be reached or is busy; nothing was done.</summary>
    public const string StoreUnavailable = "STORE_UNAVAILABLE";

    /// <summary>The act needs a second identity, and the caller is the first, acts for the first, or is a service account.</summary>
    public const string SecondIdentity = "SECOND_IDENTITY";

    /// <summary>The OpenID Connect provider does not answer, so that a token can not be checked.</summary>
    public const string ProviderUnavailable = "PROVIDER_UNAVAILABLE";

    /// <summary>The caller makes more calls than one caller may.</summary>
    public const string TooManyCalls = "TOO_MANY_CALLS";

    /// <summary>The service is stopping; another replica or the next start answers.</summary>
    public const string Stopping = "STOPPING";

    /// <summary>Too many others changed the same thing at once; nothing was done.</summary>
    public const string Contended = "CONTENDED";

    /// <summary>A fault of the suite.</summary>
    public const string Internal = "INTERNAL";
}
