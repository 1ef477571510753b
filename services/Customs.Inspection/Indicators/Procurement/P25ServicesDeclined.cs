using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The buyer declines what buyers of such goods want. Goods that are normally commissioned by the maker: installation declined 1.0, done by the buyer's own team, called unnecessary or put off 0.6.
/// Any technical goods: training and warranty both declined 0.8, warranty alone waived 0.6. Unknown services are not evaluable.
/// A buyer that had the same goods before, or runs the same machine by the papers, has its own engineers, so its own team says nothing; the maker's name in the answer is an installation, and used machines are sold without warranty.</summary>
public sealed class P25ServicesDeclined() : Indicator("P25", Group.Terms, 0.3, Source.Bis732, Source.Eu1318, Source.Wassenaar)
{
    private static readonly Phrases s_declined = new("""
        declin*|refus*|not accepted|no site visit*|no visit*|no access|no service|access denied|waiv*|reject*|not wanted|not desired|not requested|no thanks|unwanted|renounc*|without installation|without training|without warranty|no warranty|no installation|no training|excluded|opted out|forgo*|foregone
        |abgelehnt|ablehn*|lehnt*|lehnen|kein service|keine inbetriebnahme|keine montage|keine schulung|verzicht*|nicht gewunscht|unerwunscht|ausgeschlossen|ohne inbetriebnahme|ohne montage|ohne schulung|ohne garantie|ohne gewahrleistung
        |decline*|renonc*|pas souhait*|non souhait*|sans installation|sans formation|sans garantie|exclu*
        |redded*|istenmiyor|istenmedi|istemiyor|istemedi|feragat|vazgec*|kurulumsuz|garantisiz|egitim yok|garanti yok|kurulum yok|talep edilmedi
        |отказ*|без монтажа|без гарантии|без обучения|не требуется покупател*|rechaz*|renunci*|sin instalacion|sin garantia|rifiut*|rinunci*|senza installazione|senza garanzia|ditolak|放弃|拒绝|不需要
        """);

    private static readonly Phrases s_own = new("himself|itself|themselves|self install*|selbst|durch kunden|durch kaufer|durch endkunde*|durch den endkunden|durch den anwender|buyer will|customer will|end user will|alici yapacak|musteri yapacak|kullanici yapacak|own team|own staff|own personnel|own engineer*|own technician*|own crew|own people|own workshop|own specialist*|own laborator*|own means|in house|inhouse|by the buyer|by buyer|by the customer|by customer|by end user|by the end user|buyer s|customer s own|self installation|eigene*|durch den kaufer|durch kaufer|durch den kunden|bauseits|kauferseitig|propre*|par l acheteur|par le client|par nos soins|kendi *|alici tarafindan|musteri tarafindan|собственн*|своими силами|силами покупателя|силами заказчика|самостоятельно|propio*|por el comprador|por cuenta del cliente|proprio personale|personale proprio|a cura del cliente|a cura dell acquirente");

    private static readonly Phrases s_needless = new("none|not agreed|nothing agreed|no agreement|no commissioning required|keine|kein|aucun*|yok|нет|ninguna|nessuna|not needed|not necessary|unnecessary|not required|no need|nicht notig|nicht notwendig|nicht erforderlich|entfallt|unnotig|pas necessaire|non necessaire|inutile|gerek yok|gerekmez|gerekli degil|не требуется|не нужн*|no necesari*|no es necesari*|non necessari*|non richiest*|tidak perlu|postponed|to be advised|later|tbd|tba|verschoben|spater|reporte*|ulterieur*|ertelendi|daha sonra|отложен*|позже|aplazad*|rinviat*");

    private static readonly Phrases s_maker = new("maker|manufacturer*|supplier|seller|vendor|exporter|hersteller*|lieferant*|werksmontage|fabricant*|fournisseur*|constructeur|uretici*|satici*|изготовител*|поставщик*|производител*|fabricante|proveedor|costruttore|fornitore|fabbricante");

    private static readonly Phrases s_experienced = new("identical machine*|same machine already|same type already|already operates|existing machine*|second machine of|certified by the maker|trained by the maker|baugleiche*|gleiche maschine|bereits vorhanden*|vom hersteller geschult|machine identique|deja installe*|ayni makine|mevcut makine|такой же станок|maquina identica|macchina identica");

    private static readonly Phrases s_used = new("used|second hand|refurbished|gebraucht*|d occasion|occasion|ikinci el|kullanilmis|б у|подержан*|usado|usada|usato|usata");

    /// <inheritdoc/>
    public override string Title => "Installation, training or warranty declined";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var item = facts.Declaration.GoodsItems.OrderByDescending(i => Families.Find(facts.Answer(i)?.Family).NeedsCommissioning).ThenByDescending(i => GoodsReading.Of(facts, i)).First();
        var needs = Families.Find(facts.Answer(item)?.Family).NeedsCommissioning;
        if (!needs && GoodsReading.Of(facts, item) == Technicality.None)
        {
            return IndicatorResult.NotApplicable.Instance;
        }

        var services = facts.Dossier.Accompanying.Services;
        var hits = services is null ? [] : Read(facts, item, needs, services).OrderByDescending(h => h.Strength).ToList();
        if (hits.Count > 0)
        {
            return new IndicatorResult.Hit(hits[0].Strength, $"For {GoodsReading.Name(item)}{(needs ? ", which the maker normally commissions," : "")} {string.Join("; ", hits.Select(h => h.Sentence))}.", [.. hits.SelectMany(h => h.Fields)]);
        }

        return services?.Installation is null && needs
            ? new IndicatorResult.NotEvaluable("accompanying.services.installation", $"Who installs and commissions {GoodsReading.Name(item)}, and who is trained?")
            : services is null ? new IndicatorResult.NotEvaluable("accompanying.services", $"Which services (training, warranty) were agreed for {GoodsReading.Name(item)}?")
            : IndicatorResult.Clear.Instance;
    }

    private static IEnumerable<IndicatorResult.Hit> Read(Facts facts, GoodsItem item, bool needs, Services services)
    {
        var declined = IsDeclined(services.Installation);
        if (needs && declined)
        {
            yield return Hit(1.0, "installation was declined", "installation", services.Installation);
        }
        else if (needs && !s_maker.IsIn(services.Installation) && (s_own.IsIn(services.Installation) || s_needless.IsIn(services.Installation)))
        {
            var papers = facts.Dossier.Accompanying.OtherDocuments.Concat(facts.Dossier.Accompanying.Correspondence).Append(services.Installation).Append(services.Training);
            var before = Recipients.All(facts).Any(p => Recipients.HasTraded(facts, p, facts.Answer(item)?.Family)) || s_experienced.IsInAny(papers);
            if (!before)
            {
                yield return Hit(0.6, "the buyer does without the maker's installation", "installation", services.Installation);
            }
        }

        var training = IsDeclined(services.Training);
        var warranty = IsDeclined(services.Warranty) && !s_used.IsIn(item.Description);
        if (warranty)
        {
            yield return Hit(training ? 0.8 : 0.6, training ? "training and warranty were both declined" : "the warranty was waived", "warranty", services.Warranty);
        }
        else if (training && needs)
        {
            yield return Hit(0.6, "training was declined", "training", services.Training);
        }
    }

    private static bool IsDeclined(string? text) => s_declined.IsIn(text) && !s_needless.IsIn(text);

    private static IndicatorResult.Hit Hit(double strength, string what, string field, string? text) =>
        new(strength, $"{what} (\"{text}\")", new Evidence($"accompanying.services.{field}", text ?? "", "papers"));
}
