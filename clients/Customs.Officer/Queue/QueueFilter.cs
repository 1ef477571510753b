using System.Globalization;
using Customs.Officer.Consignments;
using Customs.Officer.Text;

namespace Customs.Officer.Queue;

/// <summary>
/// What the queue shows. Words and terms are all required; a term is <c>field:value,value</c> and <c>!</c> turns it round:
/// <c>lane:stop,red to:IR,AE state:held !hold:0 p:high ?:0 kish</c>.
/// </summary>
public sealed class QueueFilter
{
    /// <summary>Shows everything.</summary>
    public static readonly QueueFilter Everything = new("", []);

    private readonly IReadOnlyList<Func<QueueRow, bool>> _tests;

    private QueueFilter(string text, IReadOnlyList<Func<QueueRow, bool>> tests)
    {
        Text = text;
        _tests = tests;
    }

    /// <summary>Fields that a term can name.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["lane", "state", "to", "goods", "hold", "by", "p", "e", "r", "?", "mrn", "day"];

    /// <summary>The filter as typed.</summary>
    public string Text { get; }

    /// <summary>Reads a filter.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="filter">The filter; without the wrong term when there is one.</param>
    /// <param name="problem">What is wrong, or empty.</param>
    public static bool TryParse(string text, out QueueFilter filter, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tests = new List<Func<QueueRow, bool>>();
        problem = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var inverse = word.StartsWith('!') && word.Length > 1;
            var term = inverse ? word[1..] : word;
            var test = Term(term, ref problem);
            if (test is not null)
            {
                tests.Add(inverse ? row => !test(row) : test);
            }
        }

        filter = new(text.Trim(), tests);
        return problem.Length == 0;
    }

    /// <summary>Whether a row is shown.</summary>
    public bool Shows(QueueRow row)
    {
        foreach (var test in _tests)
        {
            if (!test(row))
            {
                return false;
            }
        }

        return true;
    }

    private static Func<QueueRow, bool>? Term(string term, ref string problem)
    {
        var colon = term.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return row => Contains(row.Mrn, term) || Contains(row.Description, term) || Contains(row.Exporter, term) || Contains(row.Consignee, term)
                || Contains(row.Reason, term) || Contains(row.LastEvent, term);
        }

        var field = term[..colon].ToLowerInvariant();
        var values = term[(colon + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries);
        Func<QueueRow, string, bool>? one = field switch
        {
            "lane" => (row, value) => Starts(row.Lane.ToString(), value),
            "state" => (row, value) => Starts(Told.Code(row.State), value) || Starts(Told.Of(row.State), value),
            "to" => (row, value) => Starts(row.Destination, value),
            "goods" => (row, value) => Starts(row.Goods, value),
            "hold" => (row, value) => value == "0" ? row.Holds == 0 : row.Holds > 0,
            "by" => (row, value) => Contains(row.TakenBy, value),
            "p" => (row, value) => Level(row.Procurement, value),
            "e" => (row, value) => Level(row.EndUse, value),
            "r" => (row, value) => Level(row.Recipient, value),
            "?" => (row, value) => value == "0" ? row.NotRun == 0 : row.NotRun > 0,
            "day" => (row, value) => Starts(Say.Day(row.Received, row.Received).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), value),
            "mrn" => (row, value) => Contains(row.Mrn, value),
            _ => null,
        };
        if (one is null)
        {
            problem = Texts.Fill($"no field '{field}'; fields are {string.Join(' ', Fields)}");
            return null;
        }

        return values.Length == 0 ? null : row => Array.Exists(values, value => one(row, value));
    }

    // Filters are written with the English words in every language; the words of the screen work as well.
    private static bool Level(Level level, string value) => Starts(level == Consignments.Level.NotPerformed ? "not performed" : level.ToString(), value) || Starts(Told.Of(level), value);

    private static bool Starts(string text, string value) => text.StartsWith(value, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string text, string value) => text.Contains(value, StringComparison.OrdinalIgnoreCase);
}
