namespace Customs.Traffic;

/// <summary>A generator of numbers that gives the same row on every machine and runtime for the same start (SplitMix64).</summary>
/// <param name="start">Where the row starts.</param>
internal sealed class Dice(ulong start)
{
    private ulong state = start;

    /// <summary>Dice for one thing among many: equal arguments give equal rows, and neighbours have nothing in common.</summary>
    /// <param name="seed">Seed of the whole run.</param>
    /// <param name="kind">What is drawn.</param>
    /// <param name="number">Which one.</param>
    public static Dice For(long seed, int kind, long number) =>
        unchecked(new Dice(Mix((ulong)seed) ^ Mix(((ulong)kind << 48) + (ulong)number + 0x9E3779B97F4A7C15)));

    /// <summary>A number from 0 up to, but not including, the given one.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in this share of the cases.</summary>
    public bool Chance(double share) => (Next() >> 11) * (1.0 / (1UL << 53)) < share;

    /// <summary>One of them.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>So many digits.</summary>
    public string Digits(int count) => string.Create(count, this, static (text, dice) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = (char)('0' + dice.Below(10));
        }
    });

    private ulong Next()
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        return Mix(state);
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
