using Customs.Officer.Text;

namespace Customs.Officer.Cases;

/// <summary>Words and signs for decisions and verification; the same on every screen.</summary>
public static class CaseWords
{
    /// <summary>What a decision does, after "to".</summary>
    public static string Of(Decision decision) => decision switch
    {
        Decision.Release => "release the goods",
        Decision.ReleaseWithConditions => "release the goods under conditions",
        Decision.Refuse => "refuse the movement",
        Decision.Secure => "secure the goods",
        Decision.Seize => "seize the goods",
        Decision.Return => "send the goods back",
        _ => "?",
    };

    /// <summary>A sign in brackets: [yes], [no ], [-?-], [   ].</summary>
    public static string Sign(Verification state) => state switch
    {
        Verification.Confirmed => "[yes]",
        Verification.Refuted => "[no ]",
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
