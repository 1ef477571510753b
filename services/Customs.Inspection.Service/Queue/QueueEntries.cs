using System.Globalization;
using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Google.Protobuf;

namespace Customs.Inspection.Service.Queue;

/// <summary>Makes and keeps the row that an officer sees of a declaration.</summary>
internal static class QueueEntries
{
    private const int MaxGoods = 160;
    private const int MaxText = 2_000;

    /// <summary>What a new assessment says of a declaration; the rest is kept by <see cref="Follow"/>.</summary>
    public static V1.QueueEntry Of(V1.Dossier dossier, V1.Assessment assessment)
    {
        var declared = dossier.Declared;
        var heaviest = declared.GoodsItems.MaxBy(i => decimal.TryParse(i.GrossMassKg?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var mass) ? mass : 0);
        return new V1.QueueEntry
        {
            Lane = assessment.Lane,
            Outcome = assessment.Outcome,
            AxisLevels = { assessment.Axes.Select(a => a.Level) },
            NotPerformedCount = assessment.NotPerformed.Count,
            Reason = assessment.Reason,
            Handling = { assessment.Handling },
            Exporter = NameOf(declared, "EXPORTER"),
            Consignee = NameOf(declared, "CONSIGNEE"),
            CountryOfDestination = declared.CountryOfDestination,
            Goods = Cut(heaviest?.Description ?? "", MaxGoods),
            Hs6 = heaviest?.Hs6 ?? "",
            LodgeTime = declared.LodgeTime,
            Gates = { assessment.Gates.Select(g => g.Id) },
            Mrn = declared.Mrn,
            RandomControl = assessment.RandomControl,
        };
    }

    /// <summary>Brings what changes with every act into an entry.</summary>
    /// <param name="entry">The entry; is changed.</param>
    /// <param name="row">The declaration.</param>
    /// <param name="consignment">The same as the core sees it.</param>
    /// <param name="axes">Values of the axes.</param>
    public static void Follow(V1.QueueEntry entry, DeclarationRow row, Consignment consignment, IEnumerable<double> axes)
    {
        var next = consignment.InForce.Where(h => h.Clock.EndsAt is not null).MinBy(h => h.Clock.EndsAt);
        entry.Declaration = row.Name;
        entry.Version = row.Version;
        entry.Etag = StoredDeclaration.EtagOf(row);
        entry.State = (V1.Declaration.Types.State)row.State;
        entry.Urgency = QueueOrder.Urgency(axes, entry.Gates.Count > 0 && entry.Outcome == V1.Outcome.StopRefer, row.ArrivedAt is not null, consignment.InForce.Any(h => h.Clock.Warned || h.Clock.Ended) || consignment.Holds.Any(h => h.State == HoldState.Expired));
        entry.UpdateTime = Wire.Time(row.UpdatedAt);
        entry.HoldCount = consignment.InForce.Count();
        entry.NextClockEndTime = Wire.Time(next?.Clock.EndsAt);
        entry.NextClockConsequence = next is null ? "" : Codes<ClockConsequence>.Word(next.Clock.Consequence).ToLowerInvariant();
        entry.NextClockState = next is null ? "" : Wire.ClockStateOf(next);
        entry.SecondIdentity = WaitsFor(consignment);
        entry.TakenBy = row.TakenBy;
        entry.LastEvent = row.LastEvent;
        entry.Cluster = row.Cluster;
    }

    /// <summary>Brings an entry into its row.</summary>
    public static void Keep(QueueRow row, V1.QueueEntry entry, Consignment consignment)
    {
        row.Ended = !consignment.InQueue;
        row.Rank = QueueOrder.Rank((int)entry.Lane - (int)V1.Lane.Green, entry.Urgency, entry.LodgeTime.ToDateTimeOffset(), consignment);
        row.Lane = (int)entry.Lane;
        row.Outcome = (int)entry.Outcome;
        row.State = (int)entry.State;
        row.NotPerformed = entry.NotPerformedCount;
        row.Destination = entry.CountryOfDestination;
        row.TakenBy = entry.TakenBy;
        row.Gates = entry.Gates.Count == 0 ? "" : $" {string.Join(' ', entry.Gates)} ";
        row.Text = Cut($"{entry.Mrn} {entry.Exporter} {entry.Consignee} {entry.Goods} {entry.Hs6} {entry.Reason}".ToLowerInvariant(), MaxText);
        row.Entry = entry.ToByteArray();
    }

    private static string WaitsFor(Consignment consignment)
    {
        var proposed = consignment.Proposals.Where(p => p.IsOpen).Select(p => $"{p.Content.Words} (proposed by {p.Proposer.Words})");
        var unconfirmed = consignment.InForce.Where(h => h.IsUnconfirmed)
            .Select(h => string.Create(CultureInfo.InvariantCulture, $"hold {h.Reason.Code} to be confirmed until {h.Clock.FirstLookEndsAt:yyyy-MM-dd HH:mm} UTC"));
        return Cut(string.Join("; ", proposed.Concat(unconfirmed)), MaxGoods);
    }

    private static string NameOf(V1.DeclaredContent declared, string role) => declared.Parties.FirstOrDefault(p => p.Roles.Contains(role))?.Name ?? "";

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        // A surrogate pair is not torn.
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
