using Customs.Officer.Keys;

namespace Customs.Officer.Shell;

/// <summary>
/// Tells a barcode reader from fingers. A reader types an MRN or a case number and Enter, each key a few milliseconds after the one before; on a
/// screen without a text field these keys would be commands. As soon as the beginning can only be a number that was scanned, no key of it is one.
/// </summary>
public sealed class Scanner
{
    // Readers send a key every 1 to 20 ms; a line with jitter delays single ones. Nobody types two digits and a capital letter so fast by mistake.
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan Broken = TimeSpan.FromSeconds(1);
    private DateTimeOffset _last;

    /// <summary>What was read so far; complete when a step is <see cref="ScanStep.Done"/>.</summary>
    public string Text { get; private set; } = "";

    private bool Reading { get; set; }

    /// <summary>Takes a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="now">When it came.</param>
    public ScanStep Take(Chord key, DateTimeOffset now)
    {
        var late = now - _last > (Reading ? Broken : Between);
        _last = now;
        if (late)
        {
            Forget();
        }

        if (key.Name == "Enter" && Reading)
        {
            Reading = false;
            return ScanStep.Done;
        }

        if (!key.IsText || key.Name == "Space")
        {
            Forget();
            return ScanStep.Key;
        }

        Text += key.Text;
        if (Reading)
        {
            return ScanStep.Swallowed;
        }

        Reading = Begins(Text);
        return Reading ? ScanStep.Begun : ScanStep.Key;
    }

    /// <summary>Forgets what was read.</summary>
    public void Forget() => (Text, Reading) = ("", false);

    /// <summary>The request that a scanned number means; null when it is neither an MRN nor a case number.</summary>
    public static Request? Meaning(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var text = number.Trim().ToUpperInvariant();
        return text.Length == 18 && text.All(char.IsAsciiLetterOrDigit) && text.Any(char.IsAsciiLetter) ? new Request.Load(text, Act.Open)
            : text.Length > 5 && Begins(text) && text[4] == '-' && text[5..].All(char.IsAsciiDigit) ? new Request.LoadCase(text, Act.Open)
            : null;
    }

    // An MRN begins with the year and a country, a case number with four digits and a hyphen.
    private static bool Begins(string text) => text.Length switch
    {
        3 or 4 => char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiLetter(text[2]),
        >= 5 => text[..4].All(char.IsAsciiDigit) && text[4] == '-',
        _ => false,
    };
}

/// <summary>What a key is to the scanner.</summary>
public enum ScanStep
{
    /// <summary>A key like any other.</summary>
    Key,

    /// <summary>With this key it is clear that a number is being read; the keys before were part of it.</summary>
    Begun,

    /// <summary>A part of the number.</summary>
    Swallowed,

    /// <summary>The number is complete.</summary>
    Done,
}
