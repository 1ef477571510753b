using System.Globalization;
using Customs.Common.V1;
using Customs.Primitives;
using Customs.ServiceDefaults;

namespace Customs.Referral.Service;

/// <summary>Desks and their table between the core and the wire. The store keeps the wire form of the table.</summary>
internal static class DeskWire
{
    private const char Separator = ' ';

    /// <summary>The wire form of a desk.</summary>
    public static V1.Desk ToWire(Desk desk, int openCount) => new()
    {
        Name = desk.Name,
        Title = desk.Title,
        Jurisdiction = desk.Jurisdiction,
        OpenCount = openCount,
        Programmes = { desk.Programmes },
        OfficePrefixes = { desk.OfficePrefixes },
        Families = { desk.Families },
        ByHandOnly = desk.ByHandOnly,
    };

    /// <summary>The core form of a desk.</summary>
    public static Desk ToCore(V1.Desk wire) =>
        new(wire.Name, wire.Title, wire.Jurisdiction, [.. wire.Programmes], [.. wire.OfficePrefixes], [.. wire.Families]) { ByHandOnly = wire.ByHandOnly };

    /// <summary>The wire form of the table.</summary>
    public static V1.DeskTable ToWire(DeskBook book) => new()
    {
        Desks = { book.Table.Desks.Select(d => ToWire(d, openCount: 0)) },
        Proposals = { book.Proposals.Select(ToWire) },
        Etag = DeskBooks.EtagOf(book),
    };

    /// <summary>The core form of what the store keeps.</summary>
    public static DeskBook ToCore(V1.DeskTable wire) =>
        new(new DeskTable([.. wire.Desks.Select(ToCore)]), [.. wire.Proposals.Select(ToCore)], int.Parse(wire.Etag, CultureInfo.InvariantCulture));

    private static Proposal ToWire(Proposal<DeskChange> proposal) => proposal.Content switch
    {
        DeskChange.Set { Desk: var d } => ProposalWire.ToWire(
            proposal,
            "SET_DESK",
            proposal.Content.Words,
            ("name", d.Name),
            ("title", d.Title),
            ("jurisdiction", d.Jurisdiction),
            ("programmes", string.Join(Separator, d.Programmes)),
            ("office_prefixes", string.Join(Separator, d.OfficePrefixes)),
            ("families", string.Join(Separator, d.Families)),
            ("by_hand_only", d.ByHandOnly ? "true" : "false"),
            ("by_supervisor", proposal.Content.BySupervisor ? "true" : "false")),
        DeskChange.Remove remove => ProposalWire.ToWire(proposal, "REMOVE_DESK", remove.Words, ("name", remove.Name), ("by_supervisor", remove.BySupervisor ? "true" : "false")),
        _ => throw new InvalidOperationException("unknown DeskChange"),
    };

    private static Proposal<DeskChange> ToCore(Proposal wire) => ProposalWire.ToCore<DeskChange>(wire, w =>
    {
        var bySupervisor = w.Arguments["by_supervisor"] == "true";
        return w.Act switch
        {
            "SET_DESK" => new DeskChange.Set(new Desk(
                w.Arguments["name"], w.Arguments["title"], w.Arguments["jurisdiction"], List(w, "programmes"), List(w, "office_prefixes"), List(w, "families"))
            {
                ByHandOnly = w.Arguments["by_hand_only"] == "true",
            }) { BySupervisor = bySupervisor },
            "REMOVE_DESK" => new DeskChange.Remove(w.Arguments["name"]) { BySupervisor = bySupervisor },
            _ => throw new InvalidOperationException($"the store holds a proposal of {w.Act}, which is not known"),
        };
    });

    private static string[] List(Proposal wire, string argument) => wire.Arguments[argument].Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
