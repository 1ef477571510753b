namespace Customs.Screening;

/// <summary>One name of a designation.</summary>
/// <param name="Text">As the list writes it, official typing errors included.</param>
/// <param name="Quality">How far the list itself trusts the name.</param>
/// <param name="Script">ISO 15924 code such as Latn or Arab; null when the list does not say.</param>
public sealed record ListedName(string Text, NameQuality Quality, string? Script = null);

/// <summary>How far a list trusts a name.</summary>
public enum NameQuality
{
    /// <summary>The name under which the party is listed.</summary>
    Primary,

    /// <summary>A good alias (UN "Good", UK "Good quality", OFAC a.k.a.).</summary>
    Strong,

    /// <summary>A low-quality alias (UN "Low", EU strong="false", OFAC weak a.k.a.): alone it never makes a match.</summary>
    Weak,

    /// <summary>A name that the party no longer uses (f.k.a.).</summary>
    Former,
}
