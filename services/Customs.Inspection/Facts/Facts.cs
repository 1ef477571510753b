using Customs.Inspection.Dossiers;

namespace Customs.Inspection;

/// <summary>Everything one assessment rests on: the dossier, what the other services answered, and the day whose law applies.</summary>
public sealed record Facts
{
    /// <summary>The dossier.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>Classification by item number. An item that is missing here counts as not performed.</summary>
    public required IReadOnlyDictionary<int, ItemCheck> Items { get; init; }

    /// <summary>Screening by party ref. A party that is missing here counts as not performed.</summary>
    public required IReadOnlyDictionary<string, PartyCheck> Parties { get; init; }

    /// <summary>Prices that peers paid for the same goods, by item number; absent when the stored history is too thin.</summary>
    public IReadOnlyDictionary<int, PricePeers> PricePeers { get; init; } = new Dictionary<int, PricePeers>();

    /// <summary>What a piece of the same goods weighed with peers, by item number; absent when the stored history is too thin.</summary>
    public IReadOnlyDictionary<int, MassPeers> MassPeers { get; init; } = new Dictionary<int, MassPeers>();

    /// <summary>What other declarations have written off the licences that are declared here.</summary>
    public IReadOnlyList<Licences.LicenceUse> LicenceUses { get; init; } = [];

    /// <summary>What shared identifiers join to the consignment.</summary>
    public Network Network { get; init; } = Network.None;

    /// <summary>Registers that could not be read (findings, history); they hold a release back.</summary>
    public IReadOnlyList<NotPerformed> RegistersNotRead { get; init; } = [];

    /// <summary>Day of declaration: the law and the lists of this day apply.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The declared layer, for short.</summary>
    public Declaration Declaration => Dossier.Declaration;

    /// <summary>Classification of an item, or null when it was not performed.</summary>
    public ItemAnswer? Answer(GoodsItem item) => Items.GetValueOrDefault(item.ItemNumber) is ItemCheck.Answered answered ? answered.Answer : null;

    /// <summary>Register extract of a party, or null when there is none.</summary>
    public Profile? Profile(Party party) => Dossier.Context.Register.GetValueOrDefault(party.Ref);

    /// <summary>Parties that stand in a role.</summary>
    public IEnumerable<Party> InRole(PartyRole role) => Declaration.Parties.Where(p => p.Roles.Contains(role));

    /// <summary>Index of a party in the declaration, for a field path.</summary>
    public string PathOf(Party party) => $"declaration.parties[{Declaration.Parties.TakeWhile(p => !ReferenceEquals(p, party)).Count()}]";

    /// <summary>Index of an item in the declaration, for a field path.</summary>
    public string PathOf(GoodsItem item) => $"declaration.goodsItems[{Declaration.GoodsItems.TakeWhile(i => !ReferenceEquals(i, item)).Count()}]";
}

/// <summary>Robust statistics of what peers paid.</summary>
/// <param name="Unit">"EUR per piece" or "EUR per kg".</param>
/// <param name="Median">Median.</param>
/// <param name="Count">Number of peers; below 20 nothing is said.</param>
public sealed record PricePeers(string Unit, decimal Median, int Count);

/// <summary>Robust statistics of what a piece weighed.</summary>
/// <param name="MedianKg">Median net mass of a piece, kg.</param>
/// <param name="Count">Number of peers; below 20 nothing is said.</param>
public sealed record MassPeers(decimal MedianKg, int Count);
