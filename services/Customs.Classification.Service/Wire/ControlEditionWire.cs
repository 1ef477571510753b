using Google.Protobuf.WellKnownTypes;
using State = Customs.Classification.V1.ControlListEdition.Types.State;

namespace Customs.Classification.Service;

/// <summary>Editions of control lists on the wire.</summary>
internal static class ControlEditionWire
{
    /// <summary>The wire form.</summary>
    public static V1.ControlListEdition ToWire(ControlEditionRow row, bool superseded)
    {
        var wire = new V1.ControlListEdition
        {
            Name = row.Name,
            EditionDate = Dates.ToWire(row.Date),
            Source = row.Source,
            State = row.IsRejected ? State.Rejected : superseded ? State.Superseded : State.Active,
            Reason = row.Reason,
            EntryCount = row.EntryCount,
            AddedCount = row.AddedCount,
            ChangedCount = row.ChangedCount,
            RemovedCount = row.RemovedCount,
            LoadTime = row.LoadTime.ToTimestamp(),
        };
        wire.Problems.AddRange(row.Problems.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return wire;
    }

    /// <summary>The pack as an edition.</summary>
    public static V1.ControlListEdition ToWire(ControlListPack pack) => new()
    {
        Name = $"controlLists/{pack.Name}/editions/{pack.Version}",
        EditionDate = DateOnly.TryParseExact(pack.Version, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? Dates.ToWire(day) : null,
        Source = "starter-pack",
        State = State.Active,
        EntryCount = pack.Entries.Count(e => e.Tier != Tier.Lookalike),
        RuleCount = pack.Entries.Count(e => e.Tier != Tier.Lookalike && e.Variants.Count > 0),
    };
}
