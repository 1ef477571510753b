using Customs.Officer.Text;

namespace Customs.Officer.Keys;

/// <summary>One row of the key table.</summary>
/// <param name="Context">Where it is valid.</param>
/// <param name="Act">What it does.</param>
/// <param name="Key">The key.</param>
/// <param name="Twin">A second key that does the same, or null.</param>
/// <param name="Short">One or two words for the key bar.</param>
/// <param name="Words">What it does, as a sentence for help and palette.</param>
/// <param name="Rank">Place in the key bar, lowest first; 0 keeps it out.</param>
public sealed record KeyRow(Context Context, Act Act, string Key, string? Twin, string Short, string Words, int Rank = 0)
{
    /// <summary>Acts that change something outside this terminal. They need Shift and a form that asks.</summary>
    public static bool Changes(Act act) => act is Act.Stop or Act.Refer or Act.Release or Act.Lift or Act.Answer or Act.Examine or Act.Recall or Act.Papers or Act.Plate or Act.Take or Act.Verify
        or Act.Decide or Act.Approve or Act.AskBack or Act.Comment or Act.CloseCase;

    /// <summary>One or two words for the key bar, in the language of the officer.</summary>
    public string ShortText => Texts.Of(Short);

    /// <summary>What it does, in the language of the officer.</summary>
    public string WordsText => Texts.Of(Words);

    /// <summary>The stable name of the row, used in the trail and in scripts: "goods.stop".</summary>
    public string Id => $"{Context}.{Act}".ToLowerInvariant();
}
