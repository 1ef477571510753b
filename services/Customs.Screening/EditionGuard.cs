using System.Globalization;

namespace Customs.Screening;

/// <summary>Refuses an edition that is far smaller than the one before: lists are amended by the dozen, and a download that lost a third of its entries is damaged.</summary>
public static class EditionGuard
{
    /// <summary>The least share of the former designations and names that a new edition may hold.</summary>
    public const double LeastShare = 0.70;

    /// <summary>Why an edition is refused, or null when it may become active.</summary>
    /// <param name="before">The active edition; null when there is none.</param>
    /// <param name="after">The edition to check.</param>
    /// <param name="acceptShrink">Whether the list keeper has said that the list really became smaller.</param>
    public static string? Check(Edition? before, Edition after, bool acceptShrink = false)
    {
        if (before is null || acceptShrink)
        {
            return null;
        }

        return Shrunk("designations", before.Designations.Count, after.Designations.Count) ?? Shrunk("names", before.NameCount, after.NameCount);
    }

    private static string? Shrunk(string what, int before, int after) => after < before * LeastShare
        ? string.Create(CultureInfo.InvariantCulture, $"the file holds {after} {what} where the edition before it held {before}")
        : null;
}
