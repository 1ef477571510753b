namespace Customs.Inspection.Dossiers;

/// <summary>The message that a declaration came in.</summary>
public enum MessageType
{
    /// <summary>Export declaration.</summary>
    Cc515c,

    /// <summary>Export amendment.</summary>
    Cc513c,

    /// <summary>Exit summary.</summary>
    Cc615c,

    /// <summary>Transit declaration.</summary>
    Cc015c,

    /// <summary>Entry summary, sea master.</summary>
    Ie3f10,

    /// <summary>Entry summary, air.</summary>
    Ie3f20,

    /// <summary>UK declaration.</summary>
    Dms,

    /// <summary>Manifest.</summary>
    Cuscar,

    /// <summary>Entry summary of ICS1.</summary>
    Cc315a,

    /// <summary>UN/EDIFACT customs declaration.</summary>
    Cusdec,

    /// <summary>US electronic export information.</summary>
    Eei,

    /// <summary>ASYCUDA single administrative document.</summary>
    Sad,
}

/// <summary>Declaration type (11 01).</summary>
public enum DeclarationType
{
    /// <summary>Export.</summary>
    Ex,

    /// <summary>Community goods to special territories.</summary>
    Co,

    /// <summary>EFTA trade.</summary>
    Eu,

    /// <summary>External transit.</summary>
    T1,

    /// <summary>Internal transit.</summary>
    T2,

    /// <summary>TIR carnet.</summary>
    Tir,

    /// <summary>Import.</summary>
    Im,
}

/// <summary>How goods travel.</summary>
public enum Channel
{
    /// <summary>Freight.</summary>
    Cargo,

    /// <summary>Express courier.</summary>
    Courier,

    /// <summary>Mail.</summary>
    Post,

    /// <summary>Passenger baggage.</summary>
    Baggage,

    /// <summary>By wire.</summary>
    Electronic,
}

/// <summary>When a declaration was changed.</summary>
public enum AmendmentStage
{
    /// <summary>Before release.</summary>
    BeforeRelease,

    /// <summary>After release.</summary>
    AfterRelease,
}

/// <summary>What a party does in a consignment.</summary>
public enum PartyRole
{
    /// <summary>Exporter.</summary>
    Exporter,

    /// <summary>Declarant.</summary>
    Declarant,

    /// <summary>Consignor.</summary>
    Consignor,

    /// <summary>Consignee.</summary>
    Consignee,

    /// <summary>End user.</summary>
    EndUser,

    /// <summary>Buyer.</summary>
    Buyer,

    /// <summary>Seller.</summary>
    Seller,

    /// <summary>Notify party.</summary>
    NotifyParty,

    /// <summary>Freight forwarder.</summary>
    FreightForwarder,

    /// <summary>Representative.</summary>
    Representative,

    /// <summary>Carrier.</summary>
    Carrier,

    /// <summary>Manufacturer.</summary>
    Manufacturer,

    /// <summary>Warehouse keeper.</summary>
    WarehouseKeeper,

    /// <summary>Broker.</summary>
    Broker,

    /// <summary>Bank.</summary>
    Bank,

    /// <summary>Holder of the transit procedure.</summary>
    TransitHolder,
}

/// <summary>UN/ECE Recommendation 20 units.</summary>
public enum QuantityUnit
{
    /// <summary>Articles.</summary>
    Nar,

    /// <summary>Kilograms.</summary>
    Kgm,

    /// <summary>Litres.</summary>
    Ltr,

    /// <summary>Metres.</summary>
    Mtr,

    /// <summary>Square metres.</summary>
    Mtk,

    /// <summary>Sets.</summary>
    Set,

    /// <summary>An undivided lot.</summary>
    Lot,

    /// <summary>Pairs.</summary>
    Pr,

    /// <summary>Grams.</summary>
    Grm,

    /// <summary>Tonnes.</summary>
    Tne,
}

/// <summary>Kind of business.</summary>
public enum BusinessType
{
    /// <summary>Makes things.</summary>
    Manufacturer,

    /// <summary>General trader.</summary>
    Trading,

    /// <summary>Distributor.</summary>
    Distributor,

    /// <summary>Broker.</summary>
    Broker,

    /// <summary>Forwarder.</summary>
    Forwarder,

    /// <summary>Service firm.</summary>
    Service,

    /// <summary>Shipping company.</summary>
    Shipping,

    /// <summary>Research institute.</summary>
    ResearchInstitute,

    /// <summary>University.</summary>
    University,

    /// <summary>Public body.</summary>
    PublicBody,

    /// <summary>Non-governmental organisation.</summary>
    Ngo,

    /// <summary>Aid fund.</summary>
    AidFund,

    /// <summary>Cooperative.</summary>
    Cooperative,

    /// <summary>Private person.</summary>
    PrivatePerson,
}

/// <summary>Sector of a party.</summary>
public enum Sector
{
    /// <summary>Civil.</summary>
    Civil,

    /// <summary>Military.</summary>
    Military,

    /// <summary>Defence research.</summary>
    DefenceResearch,

    /// <summary>Nuclear.</summary>
    Nuclear,

    /// <summary>Space launch.</summary>
    SpaceLaunch,
}

/// <summary>Kind of address.</summary>
public enum AddressType
{
    /// <summary>A works or laboratory.</summary>
    Site,

    /// <summary>An office.</summary>
    Office,

    /// <summary>A dwelling.</summary>
    Residential,

    /// <summary>A virtual office.</summary>
    VirtualOffice,
}
