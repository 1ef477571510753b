using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>Says what is different between two states of a consignment.</summary>
public static class Differences
{
    /// <summary>The differences in words.</summary>
    public static string Between(ConsignmentView before, ConsignmentView now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var words = new List<string>();
        if (before.Version != now.Version)
        {
            words.Add(Texts.Fill($"version {before.Version} is now {now.Version}"));
        }

        if (before.State != now.State)
        {
            words.Add(Texts.Fill($"{Told.Of(before.State)} is now {Told.Of(now.State)}"));
        }

        if (before.Lane != now.Lane)
        {
            words.Add(Texts.Fill($"lane {Told.Of(before.Lane)} is now {Told.Of(now.Lane)}"));
        }

        var (open, opened) = (before.Holds.Count(hold => hold.Open), now.Holds.Count(hold => hold.Open));
        if (open != opened)
        {
            words.Add(Texts.Fill($"{open} open holds are now {opened}"));
        }

        if (before.TakenBy != now.TakenBy)
        {
            words.Add(now.TakenBy.Length == 0 ? Texts.Of("nobody has it any more") : Texts.Fill($"{now.TakenBy} has taken it"));
        }

        return words.Count == 0 ? Texts.Of("something in its record, see History") : string.Join(", ", words);
    }
}
