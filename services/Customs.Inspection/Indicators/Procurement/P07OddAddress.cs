using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Consignee or end user has only a post box although the goods must be installed 1.0, a dwelling or a virtual office 0.8, or an address where 25 or more firms are registered 0.7;
/// "care of" or a desk in a business centre without more 0.5. A post box beside a street is the normal postal address in the Gulf and East Africa and says nothing;
/// a site that was seen says nothing either.</summary>
public sealed class P07OddAddress() : Indicator("P07", Group.PartyProfile, 0.25, Source.Bis732, Source.Eu1318, Source.Fatf)
{
    private const int ManyFirms = 25;

    private static readonly Phrases s_postBox = new("po box|p o box|pob|post office box|postfach|boite postale|b p|bp|apartado*|casella postale|posta kutusu|p k|pk|а я|абонентский ящик|postbus|skrytka pocztowa|peti surat|poste restante|postlagernd|box no");

    private static readonly Phrases s_virtual = new("virtual office*|flexi desk|flexidesk|flexi office|hot desk|coworking|co working|serviced office*|registered agent*|mail drop|mailbox service|mass registration*|domiciliation|buroservice|virtuelles buro|geschaftsadresse*|sanal ofis|hazir ofis|виртуальный офис|массовой регистрации|массовый адрес|oficina virtual|ufficio virtuale|pejabat maya");

    private static readonly Phrases s_desk = new("c o|care of|business centre|business center|businesscenter|zu handen|chez");

    private static readonly Phrases s_dwelling = new("residential*|private house|apartment block|dwelling|flat|wohnhaus|wohnung*|privathaus*|maison individuelle|residentiel*|konut*|mesken*|жилой дом|жилое|квартира|vivienda*|abitazione|rumah*");

    /// <inheritdoc/>
    public override string Title => "Residential, post-box, virtual-office or mass-registration address";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var parties = Recipients.All(facts);
        var hits = parties.Select(p => Read(facts, p)).Where(h => h is not null).OrderByDescending(h => h!.Strength).ToList();
        if (hits.Count > 0)
        {
            return hits[0]!;
        }

        var missing = parties.Where(p => p.Address.Street is null && p.Address.PoBox is null && Recipients.ProfileOf(facts, p)?.SiteVerified != true).ToList();
        return missing.Count > 0 || parties.Count == 0
            ? new IndicatorResult.NotEvaluable([.. missing.Select(p => new MissingField($"{facts.PathOf(p)}.address.street", $"At which street address does {PartyReading.Describe(p)} receive the goods?")),
                .. parties.Count == 0 ? [new MissingField("declaration.parties[CONSIGNEE].address", "Where do the goods go?")] : Array.Empty<MissingField>()])
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit? Read(Facts facts, Party party)
    {
        var profile = Recipients.ProfileOf(facts, party);
        if (profile?.SiteVerified == true)
        {
            return null;
        }

        var path = $"{facts.PathOf(party)}.address";
        var register = $"context.register.{party.Ref}";
        var who = PartyReading.Describe(party);
        var street = party.Address.Street;
        var box = party.Address.PoBox ?? (s_postBox.IsIn(street) && !HasStreet(street) ? street : null);
        if (box is not null && !HasStreet(street) && NeedsSite(facts))
        {
            return new(1.0, $"{who} has only a post box ({box}) and no street, although the goods must be set up at a site.", new Evidence($"{path}.poBox", box, "declaration"));
        }

        if (profile?.AddressType is AddressType.Residential || s_dwelling.IsIn(profile?.Address))
        {
            return new(0.8, $"The address of {who}, {street ?? "no street"}, is a dwelling.", new Evidence($"{register}.addressType", profile?.Address ?? "RESIDENTIAL", "register"));
        }

        if (profile?.AddressType is AddressType.VirtualOffice || s_virtual.IsIn(profile?.Address) || s_virtual.IsIn(street))
        {
            var firms = Firms(profile) is { } count ? $" shared by {count} firms" : "";
            return new(0.8, $"The address of {who}, {street ?? "no street"}, is a virtual office{firms}.", new Evidence($"{path}.street", profile?.Address ?? street ?? "virtual office", profile?.Address is null ? "declaration" : "register"));
        }

        if (Firms(profile) is >= ManyFirms and { } many)
        {
            return new(0.7, $"{many} firms are registered at the address of {who}, {street ?? "no street"}.", new Evidence($"{register}.registrationsAtAddress", many.ToString(CultureInfo.InvariantCulture), "register"));
        }

        return s_desk.In(street) is { } desk
            ? new(0.5, $"The address of {who} is \"{street}\" ({desk}), not a place of its own.", new Evidence($"{path}.street", street ?? "", "declaration"))
            : null;
    }

    private static bool NeedsSite(Facts facts) => facts.Declaration.GoodsItems.Any(i => Families.Find(facts.Answer(i)?.Family).NeedsCommissioning);

    // A street line counts as one when something beside the post box stands in it.
    private static bool HasStreet(string? street) => street is not null && (!s_postBox.IsIn(street)
        || Text.Words(street).Any(w => w.Length > 3 && w.All(char.IsLetter) && w is not ("post" or "office" or "postfach" or "apartado" or "boite" or "postale" or "posta" or "kutusu" or "postbus")));

    // Registers write the number of firms in a field or in words: "virtual office, 140 firms".
    private static int? Firms(Profile? profile)
    {
        if (profile?.RegistrationsAtAddress is { } count)
        {
            return count;
        }

        var words = Text.Words(profile?.Address);
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is "firms" or "companies" or "firmen" or "registrations" or "entities" or "societes" or "sirket" or "фирм" or "компаний" && int.TryParse(words[i - 1], NumberStyles.None, CultureInfo.InvariantCulture, out var firms))
            {
                return firms;
            }
        }

        return null;
    }
}
