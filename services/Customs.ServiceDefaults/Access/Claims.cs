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
}
