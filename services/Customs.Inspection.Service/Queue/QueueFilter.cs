using System.Diagnostics.CodeAnalysis;
using Customs.Primitives;

namespace Customs.Inspection.Service.Queue;

/// <summary>A filter over the queue as an officer types it: <c>lane:stop,red dest:IR text:"electron beam"</c>. The grammar is in docs/filter.md.</summary>
/// <param name="Terms">The words; all must hold.</param>
public sealed record QueueFilter(IReadOnlyList<QueueTerm> Terms)
{
    private const int MaxLength = 400;
    private const string Keys = "keys are lane, outcome, state, dest, mrn, taken, gate, not-performed and text";

    /// <summary>Reads a filter. An unknown key or value is a violation that names it.</summary>
    /// <param name="text">The filter as typed; empty means all.</param>
    /// <param name="caller">Who asks; stands for <c>taken:me</c>.</param>
    /// <param name="filter">The filter, when every word was understood.</param>
    /// <param name="violations">What was not understood.</param>
    public static bool TryParse(string text, string caller, [NotNullWhen(true)] out QueueFilter? filter, out IReadOnlyList<FieldViolation> violations)
    {
        var wrong = new List<FieldViolation>();
        var terms = new List<QueueTerm>();
        if (text.Length > MaxLength)
        {
            wrong.Add(new FieldViolation("filter", $"is longer than {MaxLength} characters"));
        }
        else
        {
            foreach (var word in QueueWords.Split(text))
            {
                if (Term(word, caller, out var problem) is { } term)
                {
                    terms.Add(term);
                }
                else
                {
                    wrong.Add(new FieldViolation("filter", $"'{word.Key}:{string.Join(',', word.Values)}': {problem}"));
                }
            }
        }

        violations = wrong;
        filter = wrong.Count == 0 ? new QueueFilter(terms) : null;
        return filter is not null;
    }

    private static QueueTerm? Term(QueueWord word, string caller, out string problem)
    {
        problem = "a value is missing";
        if (word.Values.Count == 0)
        {
            return null;
        }

        switch (word.Key)
        {
            case "lane":
                return Named<V1.Lane>(word.Values, ref problem) is { } lanes ? new QueueTerm.Lanes(lanes) : null;
            case "outcome":
                return Named<V1.Outcome>(word.Values, ref problem) is { } outcomes ? new QueueTerm.Outcomes(outcomes) : null;
            case "state":
                return Named<V1.Declaration.Types.State>(word.Values, ref problem) is { } states ? new QueueTerm.States(states) : null;
            case "dest":
                return Destinations(word.Values, ref problem);
            case "mrn":
                return new QueueTerm.Mrns([.. word.Values.Select(v => v.ToUpperInvariant())]);
            case "taken":
                return new QueueTerm.TakenBy([.. word.Values.Select(v => v switch { "me" => caller, "none" => "", _ => v })]);
            case "gate":
                return new QueueTerm.Gates([.. word.Values.Select(v => v.ToUpperInvariant())]);
            case "not-performed":
                return YesNo(word.Values, ref problem);
            case "text":
                return new QueueTerm.Words([.. word.Values.Select(v => v.ToLowerInvariant())]);
            default:
                problem = Keys;
                return null;
        }
    }

    private static QueueTerm.Destinations? Destinations(IReadOnlyList<string> values, ref string problem)
    {
        var codes = new List<string>(values.Count);
        foreach (var value in values)
        {
            if (!CountryCode.TryParse(value, out var code))
            {
                problem = $"'{value}' is not a country code of two letters";
                return null;
            }

            codes.Add(code.Value);
        }

        return new QueueTerm.Destinations(codes);
    }

    private static QueueTerm.NotPerformed? YesNo(IReadOnlyList<string> values, ref string problem)
    {
        problem = "is yes or no";
        return values switch
        {
            ["yes"] => new QueueTerm.NotPerformed(true),
            ["no"] => new QueueTerm.NotPerformed(false),
            _ => null,
        };
    }

    private static List<int>? Named<TEnum>(IReadOnlyList<string> values, ref string problem)
        where TEnum : struct, Enum
    {
        var numbers = new List<int>(values.Count);
        foreach (var value in values)
        {
            var name = value.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
            if (!Enum.TryParse<TEnum>(name, ignoreCase: true, out var known) || !Enum.IsDefined(known) || char.IsAsciiDigit(name[0]))
            {
                problem = $"'{value}' is none of {string.Join(", ", Enum.GetNames<TEnum>().Skip(1)).ToLowerInvariant()}";
                return null;
            }

            numbers.Add(Convert.ToInt32(known, System.Globalization.CultureInfo.InvariantCulture));
        }

        return numbers;
    }
}
