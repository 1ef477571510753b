using System.Globalization;
using System.Resources;

namespace Customs.Officer.Text;

/// <summary>
/// Words in the language of the officer, which is <see cref="CultureInfo.CurrentUICulture"/>. The English text is the key: code reads as the screen
/// does, and an office can change either language in <c>Texts.resx</c> and <c>Texts.de.resx</c>. A test compares both files with the code.
/// </summary>
public static class Texts
{
    private static readonly ResourceManager Words = new(typeof(Texts).FullName!, typeof(Texts).Assembly);

    private const int Short = 24;

    /// <summary>A text that stands as it is.</summary>
    /// <param name="english">The English text; one that no file has comes back unchanged.</param>
    public static string Of(string english)
    {
        ArgumentNullException.ThrowIfNull(english);
        return english.Length == 0 ? english : Words.GetString(Name(english), CultureInfo.CurrentUICulture) ?? english;
    }

    /// <summary>
    /// Name of a text in the files. It is the English text; a short one carries its case as well, since names of resources know none:
    /// "stop", "Stop^", "STOP^^".
    /// </summary>
    public static string Name(string english)
    {
        ArgumentNullException.ThrowIfNull(english);
        return english.Length > Short || !english.Any(char.IsUpper) ? english : english + (english.Any(char.IsLower) ? "^" : "^^");
    }

    /// <summary>Several words, separated by a comma each.</summary>
    /// <param name="english">The words, such as "exporter, declarant".</param>
    public static string Each(string english)
    {
        ArgumentNullException.ThrowIfNull(english);
        return string.Join(", ", english.Split(", ").Select(Of));
    }

    /// <summary>A text with values in it; the translation may name them in another order.</summary>
    /// <param name="english">The English text.</param>
    public static string Fill(FormattableString english)
    {
        ArgumentNullException.ThrowIfNull(english);
        return string.Format(CultureInfo.InvariantCulture, Of(english.Format), english.GetArguments());
    }
}
