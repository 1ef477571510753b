using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults;

/// <summary>Numbers that acts take: without gaps, and given back when the act fails.</summary>
public static class Numbers
{
    /// <summary>Takes the next number of a series, from 1. Others who want one wait for the end of this act, so it is also how acts that must not overlap stand in line.</summary>
    /// <param name="act">The act.</param>
    /// <param name="series">What is counted, at most 32 signs: <c>cases-2026</c>.</param>
    /// <param name="ct">Ends the wait.</param>
    public static Task<long> NextNumberAsync<TDb>(this Act<TDb> act, string series, CancellationToken ct)
        where TDb : StoreDb => TakeNumbersAsync(act, series, 1, ct);

    /// <summary>Takes several numbers of a series at once.</summary>
    /// <param name="act">The act.</param>
    /// <param name="series">What is counted, at most 32 signs.</param>
    /// <param name="count">How many.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The last of them: how many have been taken in all.</returns>
    public static async Task<long> TakeNumbersAsync<TDb>(this Act<TDb> act, string series, int count, CancellationToken ct)
        where TDb : StoreDb
    {
        // Both databases know this form; a series that is there already stays as it is.
        await act.Db.Database.ExecuteSqlAsync($"""INSERT INTO counters ("Name", "Value") VALUES ({series}, 0) ON CONFLICT DO NOTHING""", ct);
        await act.Db.Counters.Where(c => c.Name == series).ExecuteUpdateAsync(c => c.SetProperty(r => r.Value, r => r.Value + count), ct);
        return await act.Db.Counters.AsNoTracking().Where(c => c.Name == series).Select(c => c.Value).SingleAsync(ct);
    }
}
