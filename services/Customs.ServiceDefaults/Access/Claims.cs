namespace Customs.ServiceDefaults;

/// <summary>Names of the claims in a token.</summary>
public static class Claims
{
    /// <summary>Who it is.</summary>
    public const string Subject = "sub";

    /// <summary>Array of role names: <c>OFFICER</c>.</summary>
    public const string Roles = "roles";

    /// <summary>Customs office.</summary>
    public const string Office = "office";

    /// <summary>Referral desk.</summary>
    public const string Desk = "desk";

    /// <summary>Subject of whom a delegate acts for. It grants nothing; both identities count where two are needed.</summary>
    public const string OnBehalfOf = "on_behalf_of";

    /// <summary>Name for people. Nothing is decided by it, so that a renamed account stays who it was.</summary>
    public const string DisplayName = "name";
}
