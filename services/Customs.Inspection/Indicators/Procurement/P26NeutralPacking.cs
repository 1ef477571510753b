using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Packing or papers are to hide what the goods are or who made them: plates removed, or the kind of goods kept off the transport documents 1.0; neutral packing, no maker's label, no brochures, false or changed marks 0.7;
/// packing for long storage or for another climate than the route 0.5; papers to be sent apart 0.5. Resellers ship in neutral boxes to hide their supplier: a distributor
/// with a named end user behind it explains all but removed plates and hidden papers.</summary>
public sealed class P26NeutralPacking() : Indicator("P26", Group.Terms, 0.3, Source.Eu1318, Source.Wassenaar, Source.Bis732)
{
    private static readonly (double Strength, Phrases Words)[] s_wordings =
    [
        (1.0, new("""
            remove the plate*|remove plate*|remove type plate*|remove name plate*|remove nameplate*|remove serial*|plates removed|plate removed|nameplate removed|name plate* removed|serial number* removed|without type plate*|without nameplate*|no type plate*|no nameplate*|no serial number*|grind off|
            do not show|label* as spare*|label* as part*|label* as machin*|label* as sample*|mark* as spare*|mark* as part*|mark* as machin*|mark* as sample*|mark boxes as spare*|mark boxes as machin*|declare as|declare it as|describe as|describe it as|deklarieren als|declarer comme|указать как|do not mention|do not state|do not declare|not to be mentioned|not to appear|must not appear|not appear on|omit the type|omit the model|omit manufacturer|hide the|conceal*|relabel*|re label*|change the label*|replace the label*|false label*|
            typenschild* entfern*|typschild* entfern*|ohne typenschild*|ohne typschild*|schilder entfern*|seriennummer* entfern*|nicht erwahnen|nicht angeben|nicht auf dem frachtbrief|nicht auffuhren|umetikett*|
            plaque* retire*|plaque* enleve*|sans plaque*|retirer la plaque*|enlever la plaque*|ne pas mentionner|ne pas indiquer|ne pas faire apparaitre|reetiquet*|etiket* sokul*|plaka* sokul*|etiketleri degistir*|belirtmeyin*|yazmayin*|снять таблич*|без таблич*|удалить маркировк*|не указывать|не упоминать|no mencionar|no indicar|quitar la placa*|sin placa*|non indicare|non menzionare|rimuovere la targhetta|senza targhetta
            """)),
        (0.7, new("""
            repack*|re pack*|umverpack*|umpacken|reconditionn*|yeniden paket*|переупаков*|change of crate marks|change of marks|change marks|change the marks|new marks|unbranded|no absender*|neutral|neutral pack*|neutral carton*|neutral box*|neutral label*|plain box*|plain carton*|plain pack*|plain crate*|unmarked|no marks|no marking*|no brand|no logo*|no maker*|no manufacturer*|without maker*|without logo*|without brand*|without label*|unlabelled|unlabeled|blank label*|no label*|white label|
            no catalogue*|no catalog*|no brochure*|remove brochure*|remove manufacturer*|remove the manufacturer*|remove logo*|remove brand*|remove label*|remove maker*|no company name|no sender|no reference to|no invoice in*|keep apart|keep item*|pack separately from|separate from the|
            neutrale*|ohne herstellerangabe*|ohne hersteller*|ohne logo|ohne firmenlogo|ohne aufdruck|ohne beschriftung|unbeschriftet*|keine aufkleber|keine firmenzeichen|keine herstellerhinweise|keine prospekte|keine unterlagen|prospekte entfern*|firmenzeichen entfern*|firmenlogo* entfern*|logo entfern*|logos entfern*|etiketten entfern*|aufkleber entfern*|neutralverpack*|neutral verpack*|ohne kennzeichnung|
            emballage neutre|carton* neutre*|neutre|neutres|sans marque*|sans logo|sans etiquette*|sans nom du fabricant|sans indication du fabricant|pas de marque|pas de logo|pas d etiquette|sans catalogue|markasiz*|etiketsiz*|logosuz*|notr ambalaj|uretici adi olmadan|без маркировк*|без логотип*|без этикет*|нейтральн*|обезличен*|без указания изготовител*|
            embalaje neutro|sin marca*|sin logotipo*|sin etiqueta*|imballo neutro|imballaggio neutro|senza marchio|senza logo|senza etichetta|tanpa label|tanpa merek|中性包装|无标识
            """)),
        (0.5, new("""
            long storage|long term storage|seaworthy pack* for long|storage of several years|desert pack*|tropical pack*|by e mail only|sent by email only|by email only|papers separately|documents separately|no paper* in the|data sheet* separately|manual* separately|
            langzeitlagerung|langzeitverpackung|langere lagerung|tropenverpackung|nur per e mail|unterlagen getrennt|stockage prolonge|stockage longue duree|documents separement|uniquement par e mail|uzun sureli depolama|belgeler ayri*|длительн* хранен*|документы отдельно|almacenamiento prolongado|stoccaggio prolungato
            """)),
    ];

    private static readonly Phrases s_identity = new("maker*|manufactur*|producer*|label*|sticker*|logo*|brand*|marking*|brochure*|catalog*|company name*|sender*|supplier name*|hersteller*|etikett*|aufkleber*|marke|marken|beschriftung*|aufschrift*|markierung*|prospekt*|katalog*|absender*|firmenname*|fabricant*|etiquette*|marque*|expediteur*|uretici*|imalatci*|etiket*|marka*|logosu*|изготовител*|производител*|этикет*|логотип*|маркировк*|fabricante*|etiqueta*|produttore*|etichett*|producent*");

    private static readonly Phrases s_plate = new("plate|plates|nameplate*|typenschild*|typschild*|herstellerschild*|leistungsschild*|plaque*|plakasi|plakalar*|табличк*|placa*|targhett*|serial*|seriennummer*|seri no*|серийн*");

    private static readonly Phrases s_keep = new("do not remove|not be removed|do not cover|not be covered|do not damage|must remain|keep the label*|nicht entfernen|nicht uberkleben|nicht abdecken|ne pas retirer|ne pas enlever|ne pas couvrir|cikarmayin*|kaldirmayin*|не снимать|не удалять|no retirar|non rimuovere");

    private static readonly Phrases s_removal = new("no|not|without|remove*|removal|strip*|take off|peel*|cover*|delete*|ohne|kein*|entfern*|abmontier*|abnehmen|abkleb*|uberkleb*|sans|pas|retirer|retirez|enlever|enlevez|olmasin|olmadan|cikar*|sokul*|kaldir*|без|убрать|снять|удалить|sin|quitar|retirar|senza|rimuovere|togliere|bez|usun*|tanpa");

    /// <inheritdoc/>
    public override string Title => "Neutral packaging, removed or changed marks, unusual packing";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var texts = new List<(string Path, string? Text, string Source)>();
        texts.AddRange(facts.Declaration.GoodsItems.Select(i => ($"{facts.PathOf(i)}.packages.marks", i.Packages.Marks, "declaration")));
        texts.AddRange((facts.Dossier.Accompanying.Instructions ?? []).Select((t, i) => ($"accompanying.instructions[{i}]", (string?)t, "papers")));
        texts.AddRange(facts.Dossier.Accompanying.Correspondence.Select((t, i) => ($"accompanying.correspondence[{i}]", (string?)t, "papers")));
        texts.Add(("declaration.transportDocument.remarks", facts.Declaration.TransportDocument.Remarks, "transport document"));
        var found = texts.SelectMany(t => Strengths(t.Text).Take(1).Select(s => (t.Path, Text: t.Text!, t.Source, Strength: s))).OrderByDescending(f => f.Strength).ToList();
        if (found.Count > 0)
        {
            var sentence = $"Packing or papers are to hide the goods or their maker: {string.Join("; ", found.Select(f => $"\"{f.Text}\""))}.";
            Evidence[] fields = [.. found.Select(f => new Evidence(f.Path, f.Text, f.Source))];
            return found[0].Strength < 1 && Reseller(facts) is { } reseller
                ? new IndicatorResult.Suppressed("resale", $"{sentence} The buyer {reseller.Name} sells on to a named end user and hides its supplier.", fields)
                : new IndicatorResult.Hit(found[0].Strength, sentence, fields);
        }

        return facts.Dossier.Accompanying.Instructions is null
            ? new IndicatorResult.NotEvaluable("accompanying.instructions", "What did the buyer ask about packing, marks and papers?")
            : IndicatorResult.Clear.Instance;
    }

    // A clause that wants labels kept says the contrary.
    private static IEnumerable<double> Strengths(string? text)
    {
        var clauses = (text ?? "").Split([',', ';', '.', '\n', '/']).Where(c => !s_keep.IsIn(c)).ToList();
        var told = string.Join(", ", clauses);
        return s_wordings.Where(w => w.Words.IsIn(told)).Select(w => w.Strength)
            .Concat(clauses.Any(c => Removes(c, s_plate)) ? [1.0] : [])
            .Concat(clauses.Any(c => Removes(c, s_identity)) ? [0.7] : [])
            .OrderDescending();
    }

    // A word of removal at most four words from the thing, in one clause: "убрать логотипы", "retirer les étiquettes", "nameplates to be removed".
    private static bool Removes(string clause, Phrases thing)
    {
        var words = Text.Words(clause);
        var things = Enumerable.Range(0, words.Length).Where(i => thing.IsIn(words[i])).ToList();
        return things.Count > 0 && Enumerable.Range(0, words.Length).Any(i => s_removal.IsIn(words[i]) && things.Any(t => t != i && Math.Abs(t - i) <= 4));
    }

    private static Party? Reseller(Facts facts) => facts.InRole(PartyRole.Buyer).FirstOrDefault(b => Trader.Read(facts, b) is not null
        && Recipients.NamedEndUsers(facts).Any(u => !PartyReading.SameFirm(u, b) && Trader.Read(facts, u) is null));
}
