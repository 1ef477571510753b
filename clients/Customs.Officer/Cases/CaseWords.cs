using Customs.Officer.Text;

namespace Customs.Officer.Cases;

/// <summary>Words and signs for decisions and verification; the same on every screen.</summary>
public static class CaseWords
{
    /// <summary>What a decision does, after "to".</summary>
    public static string Of(Decision decision) => decision switch
    {
        Decision.Release => Texts.Of("release the goods"),
        Decision.ReleaseWithConditions => Texts.Of("release the goods under conditions"),
        Decision.Refuse => Texts.Of("refuse to let the goods go"),
        Decision.Secure => Texts.Of("secure the goods"),
        Decision.Seize => Texts.Of("seize the goods"),
        Decision.Return => Texts.Of("send the goods back"),
        _ => "?",
    };

    /// <summary>A sign in brackets: [yes], [no ], [-?-], [   ].</summary>
    public static string Sign(Verification state) => state switch
    {
        Verification.Confirmed => Texts.Of("[yes]"),
        Verification.Refuted => Texts.Of("[no ]"),
        Verification.NotVerifiable => "[-?-]",
        Verification.Unverified => "[   ]",
        _ => "[   ]",
    };

    /// <summary>Role of a verification.</summary>
    public static Role Look(Verification state) => state switch
    {
        Verification.Confirmed => Role.Red,
        Verification.Refuted => Role.Green,
        Verification.NotVerifiable => Role.Yellow,
        Verification.Unverified => Role.Normal,
        _ => Role.Normal,
    };
}
