using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Whether a firm buys to sell on, and what says so.</summary>
/// <param name="Strength">0.7 from a register, 0.5 from the name alone.</param>
/// <param name="Why">For a sentence: "a trading company by its register".</param>
/// <param name="Evidence">The field.</param>
internal sealed record Trader(double Strength, string Why, Evidence Evidence)
{
    private static readonly Phrases s_names = new("""
        trading|general trading|traders|trade|import export|import and export|importers|exporters|supplies|supply|distribution|distributors|wholesale|procurement|sourcing|commercial company|brokerage|brokers|
        handel|handels|handelsgesellschaft|grosshandel|vertrieb|negoce|commerce|commerciale|distributions|ticaret|dis ticaret|pazarlama|ithalat|ihracat|торговый|торговая|трейдинг|снаб*|comercio|comercial|commercio|perdagangan|niaga|bazargani|tejarat|tijarat|tajhiz|贸易|进出口
        """);

    private static readonly Phrases s_makers = new("manufactur*|works|factory|machining|plant|mill|mills|foundry|fertigung|werk|werke|usine|fabrique|fabrika*|sanayi|imalat|uretim|завод|фабрика|industri*|fabrica|officine");

    private static readonly Phrases s_sellThrough = new("""
        sell through*|sellthrough|stock keeping|stockkeeping|stockist*|distributor agreement|distribution agreement|dealer agreement|point of sale report*|customer list|list of customers|
        handlervertrag|vertriebsvertrag|lagerhaltungserklarung|verbleibsnachweis*|kundenliste|contrat de distribution|liste de clients|bayilik sozlesme*|дилерский договор
        """);

    /// <summary>A paper that tells where a dealer's goods stay or go, or null.</summary>
    public static string? SellThrough(Facts facts) => facts.Dossier.Accompanying.OtherDocuments.FirstOrDefault(s_sellThrough.IsIn);

    /// <summary>Reads a party, or null when nothing says that it trades. A register that names another business wins over the name.</summary>
    public static Trader? Read(Facts facts, Party party)
    {
        var profile = Recipients.ProfileOf(facts, party);
        var path = $"context.register.{party.Ref}";
        if (profile?.BusinessType is { } type)
        {
            return type is BusinessType.Trading or BusinessType.Distributor or BusinessType.Broker
                ? new Trader(0.7, $"a {Word(type)} by its register", new Evidence($"{path}.businessType", type.ToString(), "register"))
                : null;
        }

        if (Activity.Of(profile) is { } activity)
        {
            return activity.IsTrade ? new Trader(0.7, $"a trading company by its register ({activity.Text})", new Evidence($"{path}.activity", activity.Text, "register")) : null;
        }

        return s_names.In(party.Name) is not null && !s_makers.IsIn(party.Name)
            ? new Trader(0.5, "a trading company by its name, and no register extract is on file", new Evidence($"{facts.PathOf(party)}.name", party.Name, "declaration"))
            : null;
    }

    private static string Word(BusinessType type) =>
        type == BusinessType.Distributor ? "distributor" : type == BusinessType.Broker ? "broker" : "trading company";
}
