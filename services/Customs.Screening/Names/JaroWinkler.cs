namespace Customs.Screening.Names;

/// <summary>Jaro-Winkler similarity (Winkler 1990): common letters near one another, with more for a common beginning.</summary>
internal static class JaroWinkler
{
    /// <summary>0 to 1.</summary>
    public static double Of(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        var window = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        var usedA = new bool[a.Length];
        var usedB = new bool[b.Length];
        var common = 0;
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j < Math.Min(b.Length, i + window + 1); j++)
            {
                if (!usedB[j] && a[i] == b[j])
                {
                    usedA[i] = usedB[j] = true;
                    common++;
                    break;
                }
            }
        }

        if (common == 0)
        {
            return 0;
        }

        var jaro = ((double)common / a.Length + ((double)common / b.Length) + ((common - (Swapped(a, b, usedA, usedB) / 2.0)) / common)) / 3;
        var prefix = 0;
        while (prefix < Math.Min(4, Math.Min(a.Length, b.Length)) && a[prefix] == b[prefix])
        {
            prefix++;
        }

        return jaro + (prefix * 0.1 * (1 - jaro));
    }

    private static int Swapped(string a, string b, bool[] usedA, bool[] usedB)
    {
        var swapped = 0;
        var j = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (usedA[i])
            {
                while (!usedB[j])
                {
                    j++;
                }

                swapped += a[i] == b[j++] ? 0 : 1;
            }
        }

        return swapped;
    }
}
