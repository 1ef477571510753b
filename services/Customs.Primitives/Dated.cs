namespace Customs.Primitives;

/// <summary>A value that the law changes over time: a threshold, a country measure, an ownership rule, a clock.</summary>
/// <typeparam name="T">What is in force on a day.</typeparam>
/// <remarks>There is no "the" value: ask with the date of declaration. Periods are closed at both ends, as statutes write them.</remarks>
public sealed class Dated<T>
{
    private readonly Period[] _periods;

    /// <summary>Takes the periods in any order.</summary>
    /// <exception cref="ArgumentException">Two periods overlap, or one ends before it begins.</exception>
    public Dated(IEnumerable<Period> periods)
    {
        _periods = [.. periods.OrderBy(p => p.From)];
        for (var i = 0; i < _periods.Length; i++)
        {
            if (_periods[i].To is { } to && to < _periods[i].From)
            {
                throw new ArgumentException($"the period from {_periods[i].From:O} ends before it begins", nameof(periods));
            }

            if (i > 0 && (_periods[i - 1].To is not { } before || before >= _periods[i].From))
            {
                throw new ArgumentException($"the period from {_periods[i].From:O} overlaps the one before it", nameof(periods));
            }
        }
    }

    /// <summary>All periods, earliest first.</summary>
    public IReadOnlyList<Period> Periods => _periods;

    /// <summary>The period in force on a day, or null when the law said nothing then.</summary>
    public Period? On(DateOnly day)
    {
        foreach (var period in _periods)
        {
            if (period.From <= day && (period.To is not { } to || day <= to))
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>One value with its validity and its source.</summary>
    /// <param name="From">First day in force.</param>
    /// <param name="To">Last day in force; null while it is still in force.</param>
    /// <param name="Value">What is in force.</param>
    /// <param name="Source">The act, article or notice that says so.</param>
    public sealed record Period(DateOnly From, DateOnly? To, T Value, string Source);
}
