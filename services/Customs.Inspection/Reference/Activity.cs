using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Reference;

/// <summary>Economic activity of a firm: NACE Rev. 2 division and group, from the code at the head of a register extract ("G46.69 wholesale of machinery"),
/// or from its words when a register gives no code.</summary>
/// <param name="Division">Two digits, such as 46.</param>
/// <param name="Group">Digits of the code without the point, such as 4669; at least the division.</param>
/// <param name="Text">The extract as written.</param>
public sealed record Activity(int Division, string Group, string Text)
{
    private static readonly (Phrases Words, int Division)[] s_words =
    [
        (new("general trading|wholesale*|trading|import export|import and export|distribut*|grosshandel*|handel|commerce de gros|negoce|toptan*|ticaret|оптов*|торговл*|commercio all ingrosso|comercio al por mayor"), 46),
        (new("retail*|shop|einzelhandel*|commerce de detail|perakende*|розничн*"), 47),
        (new("forward*|freight|logistic*|warehous*|spedition*|lagerei*|courier*|customs agent*|nakliye*|lojistik*|transitaire*|экспедир*|склад*"), 52),
        (new("restaurant*|catering|cafe"), 56), (new("real estate|immobili*|gayrimenkul*|недвижим*"), 68), (new("travel agenc*|reiseburo*|tourism*"), 79),
        (new("consult*|beratung*|conseil*|danismanlik*|консульт*"), 70), (new("universit*|education*|teaching|hochschul*|enseignement*"), 85), (new("research*|forschung*|recherche*|arastirma*|исследован*"), 72),
        (new("hospital*|clinic*|krankenhaus*|hopital*"), 86), (new("construct*|bauunternehm*|insaat*"), 41), (new("bakery|food|brewery|beverage*|dairy"), 10), (new("textile*|garment*|spinning|weaving"), 13), (new("pharma*"), 21), (new("chemical*|chemie*"), 20),
    ];

    /// <summary>Whether the firm only buys and sells.</summary>
    public bool IsTrade => Division is 45 or 46 or 47;

    /// <summary>Whether the firm makes things or works metals, from food to repair.</summary>
    public bool IsManufacture => Division is >= 10 and <= 33;

    /// <summary>The activity of a register extract, or null when it has none that can be read.</summary>
    public static Activity? Of(Profile? profile)
    {
        if (profile?.Activity is not { Length: > 0 } text)
        {
            return null;
        }

        var code = string.Concat(text.SkipWhile(c => char.IsAsciiLetter(c) || c == ' ').TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Where(char.IsAsciiDigit));
        if (code.Length >= 2 && text.TakeWhile(char.IsAsciiLetter).Count() <= 1)
        {
            return new Activity(int.Parse(code[..2], System.Globalization.CultureInfo.InvariantCulture), code, text);
        }

        var word = s_words.FirstOrDefault(w => w.Words.IsIn(text));
        return word.Words is null ? null : new Activity(word.Division, word.Division.ToString(System.Globalization.CultureInfo.InvariantCulture), text);
    }
}
