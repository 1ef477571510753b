namespace Customs.Primitives;

/// <summary>Kleene's three values. What is not known is <see cref="Unknown"/>, never <see cref="NotMet"/>:
/// a parameter that nobody stated does not lie below a threshold.</summary>
public enum Truth
{
    /// <summary>It does not hold.</summary>
    NotMet,

    /// <summary>It cannot be told from what was stated.</summary>
    Unknown,

    /// <summary>It holds.</summary>
    Met,
}

/// <summary>Kleene's strong tables over <see cref="Truth"/>.</summary>
public static class TruthTables
{
    /// <summary>The lesser of the two: one NotMet decides.</summary>
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    /// <summary>The greater of the two: one Met decides.</summary>
    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>Met and NotMet change places; Unknown stays.</summary>
    public static Truth Not(this Truth value) => (Truth)(2 - (int)value);

    /// <summary>Whether at least <paramref name="count"/> of the values are Met; Unknown when the unknown ones could still make it so.</summary>
    public static Truth AtLeast(int count, IEnumerable<Truth> values)
    {
        var met = 0;
        var unknown = 0;
        foreach (var value in values)
        {
            met += value == Truth.Met ? 1 : 0;
            unknown += value == Truth.Unknown ? 1 : 0;
        }

        return met >= count ? Truth.Met : met + unknown >= count ? Truth.Unknown : Truth.NotMet;
    }
}
