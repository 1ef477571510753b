namespace Customs.Classification;

/// <summary>Finds numbers with their units, ranges, limits and sizes in cleaned text.</summary>
public static class QuantityScanner
{
    private static readonly string[] AtLeast = ["≥", ">=", ">", "min", "at least", "more than", "over", "above", "greater than", "mindestens", "mehr als", "ab", "über", "au moins", "plus de", "en az", "lebih daripada", "sekurang-kurangnya", "не менее", "более", "свыше", "от", "不小于", "大于", "以上", "حداقل", "بیش از"];
    private static readonly string[] AtMost = ["≤", "<=", "<", "less than", "under", "below", "not exceeding", "better than", "no more than", "höchstens", "weniger als", "unter", "besser als", "moins de", "au plus", "inférieur à", "en fazla", "kurang daripada", "tidak melebihi", "не более", "менее", "не выше", "不大于", "小于", "不超过", "优于", "حداکثر", "کمتر از"];
    private static readonly System.Buffers.SearchValues<char> LimitEnds = System.Buffers.SearchValues.Create([.. AtLeast.Concat(AtMost).Select(w => w[^1]).Distinct()]);
    private const int LongSeries = 4;
    private const int Hottest = 4000;
    private static readonly string[] To = ["-", "...", "…", "~", "to ", "bis ", "à ", "до ", "ile ", "hingga ", "至", "到", "تا "];

    /// <summary>All quantities, in order.</summary>
    public static IReadOnlyList<TextQuantity> Scan(string clean, string language)
    {
        var found = new List<TextQuantity>();
        for (var i = 0; i < clean.Length; i++)
        {
            if (char.IsAsciiDigit(clean[i]) && !(i > 0 && IsWord(clean[i - 1]) && !Fold.IsHan(clean[i - 1])))
            {
                var quantity = Read(clean, i, language);
                found.Add(quantity);
                i = Math.Max(i, quantity.End - 1);
            }
            else if (char.IsAsciiDigit(clean[i]))
            {
                // The rest of a model number such as K100.5 is no quantity.
                while (i + 1 < clean.Length && (char.IsAsciiDigit(clean[i + 1]) || (clean[i + 1] is '.' or ',' or '-' && i + 2 < clean.Length && char.IsAsciiDigit(clean[i + 2]))))
                {
                    i++;
                }
            }
        }

        return found;
    }

    /// <summary>Reads a value that stands alone, such as a declared text "0,1" or "80-500"; null when it does not begin with a number.</summary>
    public static TextQuantity? Value(string text, string language)
    {
        var clean = CleanText.Of(text).Trim();
        for (var i = 0; i < clean.Length && i < 24; i++)
        {
            if (char.IsAsciiDigit(clean[i]))
            {
                return Read(clean, i, language);
            }

            if (char.IsLetter(clean[i]) && !AtLeast.Concat(AtMost).Append("up to").Any(w => clean.StartsWith(w, StringComparison.OrdinalIgnoreCase)))
            {
                return null;
            }
        }

        return null;
    }

    private static TextQuantity Read(string text, int at, string language)
    {
        var end = NumberReader.Read(text, at, language, out var value);
        var negative = at > 0 && text[at - 1] == '-' && (at < 2 || !IsWord(text[at - 2]));
        value = negative ? -value : value;
        if (Sides(text, end, language, value) is var (sides, sidesEnd))
        {
            var (sideUnits, unitEnd) = UnitAfter(text, sidesEnd);
            return new TextQuantity(at, unitEnd, Span.Of(value), sideUnits, sides);
        }

        var (units, afterUnit) = UnitAfter(text, end);
        if (Range(text, units.Length > 0 ? afterUnit : end, language) is var (high, rangeEnd))
        {
            var (rangeUnits, rangeUnitEnd) = UnitAfter(text, rangeEnd);
            if (IsModel(text, units, afterUnit, rangeUnits))
            {
                return new TextQuantity(at, rangeEnd, Span.Of(value), [], []);
            }

            var span = new Span(Math.Min(value, high), Math.Max(value, high), Covers: true);
            return new TextQuantity(at, rangeUnitEnd, span, rangeUnits.Length > 0 ? rangeUnits : units, []);
        }

        var limited = Limit(text, negative ? at - 1 : at) switch
        {
            > 0 => new Span(value, double.PositiveInfinity, Covers: false),
            < 0 => new Span(double.NegativeInfinity, value, Covers: false),
            _ => Span.Of(value),
        };
        return new TextQuantity(at, afterUnit, limited, units, []);
    }

    // "3W-170" is a model: a range names its unit at the end, or stands apart from the dash.
    private static bool IsModel(string text, Unit[] units, int afterUnit, Unit[] rangeUnits) =>
        units.Length > 0 && rangeUnits.Length == 0 && afterUnit < text.Length && text[afterUnit] == '-';

    private static (double High, int End)? Range(string text, int at, string language)
    {
        var i = Skip(text, at);
        foreach (var word in To)
        {
            if (string.CompareOrdinal(text, i, word, 0, word.Length) == 0)
            {
                var next = Skip(text, i + word.Length);
                if (next < text.Length && char.IsAsciiDigit(text[next]))
                {
                    var end = NumberReader.Read(text, next, language, out var high);
                    return (high, end);
                }
            }
        }

        return null;
    }

    // 400 x 300 x 200, 40x40x60, 100 × 50 and 300 mm x 200 mm.
    private static (IReadOnlyList<double> Sides, int End)? Sides(string text, int at, string language, double first)
    {
        var sides = new List<double> { first };
        var end = at;
        while (sides.Count < 3)
        {
            var i = Skip(text, end);
            if (i < text.Length && char.IsAsciiLetter(text[i]) && text[i] is not 'x' and not 'X')
            {
                i = Skip(text, UnitAfter(text, end).End);
            }

            if (i >= text.Length || text[i] is not ('x' or 'X' or '×' or '*' or 'х'))
            {
                break;
            }

            var next = Skip(text, i + 1);
            if (next >= text.Length || !char.IsAsciiDigit(text[next]))
            {
                break;
            }

            end = NumberReader.Read(text, next, language, out var side);
            sides.Add(side);
        }

        return sides.Count > 1 ? (sides, end) : null;
    }

    // The longest spelling that ends at the end of a word.
    private static (Unit[] Units, int End) UnitAfter(string text, int at)
    {
        var start = Skip(text, at);
        if (start < text.Length && text[start] == '-')
        {
            start++;
        }

        var units = UnitTable.Longest(text.AsSpan(start), Closes, out var length);
        return units.Length > 0 && !IsSeries(text, at, start + length) ? (units.ToArray(), start + length) : ([], at);
    }

    // "7000C" is a series, "2200C" a temperature: nothing is declared that is hotter than carbon boils.
    private static bool IsSeries(string text, int digitsEnd, int unitEnd) =>
        unitEnd == digitsEnd + 1 && text[digitsEnd] is 'C' or 'K' && digitsEnd >= LongSeries
        && int.TryParse(text.AsSpan(digitsEnd - LongSeries, LongSeries), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > Hottest;

    private static bool Closes(char last, char? next) =>
        last is not (' ' or '\u00a0' or ',' or ';' or '.') && (next is not { } follows || !IsWord(follows) || !IsWord(last) || Fold.IsHan(follows) || Fold.IsHan(last));

    private static int Limit(string text, int at)
    {
        var last = at - 1;
        while (last >= 0 && text[last] is ' ' or '\u00a0' or '.' or ':' or '=')
        {
            last--;
        }

        if (last < 0 || !LimitEnds.Contains(char.ToLowerInvariant(text[last])))
        {
            return 0;
        }

        var before = text[Math.Max(0, at - 28)..(last + 1)].ToLowerInvariant();
        var most = AtMost.Where(w => Ends(before, w)).Select(w => w.Length).DefaultIfEmpty(0).Max();
        var least = AtLeast.Where(w => Ends(before, w)).Select(w => w.Length).DefaultIfEmpty(0).Max();
        return least.CompareTo(most);
    }

    private static bool Ends(string before, string word) =>
        before.EndsWith(word, StringComparison.Ordinal)
        && (before.Length == word.Length || !char.IsLetter(word[0]) || Fold.IsHan(word[0]) || !char.IsLetter(before[^(word.Length + 1)]));

    private static int Skip(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0')
        {
            at++;
        }

        return at;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c);
}
