using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Goods go out as repaired, returned or re-exported (procedures 31xx, or words and nature of transaction 6x that say so) although none of their serial numbers ever came in 1.0, some of them by their share;
/// a stated earlier movement that is not on record, as on paper, 0.5; no serial numbers 0.5; a replacement under warranty 0.4; a paper on the arrival or the warranty claim explains these three. A temporary export (21xx to 23xx) of sensitive goods that nothing binds to come back 0.5.
/// Not a return: does not apply.</summary>
public sealed class P30ReturnWithoutArrival() : Indicator("P30", Group.Documents, 0.35, Source.Own, Source.Ics2)
{
    private static readonly Phrases s_return = new("""
        returned after repair|return after repair|repaired|repair return|returned to owner|returned goods|return of goods|after calibration|calibrated and returned|returned after|re export after repair|reparaturruckgabe|nach reparatur|repariert*|rucklieferung|retoure|zuruck an|nach kalibrierung|
        apres reparation|repare*|retour apres|retour au proprietaire|tamir edilmis|tamir sonrasi|onarim sonrasi|iade|после ремонта|возврат*|отремонтир*|reparado*|tras reparacion|devolucion*|riparat*|dopo riparazione|reso dopo
        """);

    private static readonly Phrases s_replacement = new("replacement under warranty|warranty replacement*|replaced unit*|exchange unit*|austauschgerat*|garantieersatz|ersatzgerat*|remplacement sous garantie|garanti degisim*|замена по гарантии");

    private static readonly Phrases s_bound = new("ata carnet|carnet ata|undertaking to return|return undertaking|to be returned|will be returned|return by|fair|exhibition|trade show|messe|salon|fuar|выставк*|ruckfuhrung*|wird zuruckgefuhrt|rucksendung");

    private static readonly Phrases s_arrival = new("import document*|import declaration*|paper declaration*|inward processing authori*|stamped carnet|carnet with entry|warranty claim*|rma|repair order with serial*|einfuhrbeleg*|einfuhranmeldung*|papieranmeldung*|garantieantrag*|declaration d importation|document d importation|ithalat beyan*|импортная декларация");

    /// <inheritdoc/>
    public override string Title => "Repair return, re-export or temporary export without matching inward movement";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var declaration = facts.Declaration;
        var returned = declaration.Procedure.StartsWith("31", StringComparison.Ordinal) || declaration.NatureOfTransaction?.StartsWith('6') == true || declaration.GoodsItems.Any(i => s_return.IsIn(i.Description));
        if (declaration.DeclarationType is DeclarationType.T1 or DeclarationType.T2 or DeclarationType.Tir or DeclarationType.Im)
        {
            return IndicatorResult.NotApplicable.Instance;
        }

        if (!returned && declaration.Procedure.Length < 2)
        {
            return new IndicatorResult.NotEvaluable("declaration.procedure", "Under which procedure do the goods leave?");
        }

        if (!returned)
        {
            return declaration.Procedure[..2] is "21" or "22" or "23" ? Temporary(facts) : IndicatorResult.NotApplicable.Instance;
        }

        if (facts.RegistersNotRead.FirstOrDefault(r => r.Check.Contains("history", StringComparison.OrdinalIgnoreCase)) is { } unread)
        {
            return new IndicatorResult.NotEvaluable("context.previousDeclarations", $"When and how did the goods come in? ({unread.Reason})");
        }

        var hits = declaration.GoodsItems.Select(i => Read(facts, i)).Where(h => h is not null).OrderByDescending(h => h!.Strength).ToList();
        return hits.Count == 0 ? IndicatorResult.Clear.Instance
            : hits[0]!.Strength <= 0.5 && facts.Dossier.Accompanying.OtherDocuments.FirstOrDefault(s_arrival.IsIn) is { } paper
                ? new IndicatorResult.Suppressed($"paper on the arrival: {paper}", $"{hits[0]!.Sentence} On file is: {paper}.", hits[0]!.Fields)
                : hits[0]!;
    }

    private static IndicatorResult.Hit? Read(Facts facts, GoodsItem item)
    {
        var path = facts.PathOf(item);
        var how = $"{GoodsReading.Opening(item)} goes out as a return under procedure {facts.Declaration.Procedure}";
        if (item.SerialNumbers is not { Count: > 0 } serials)
        {
            return new(0.5, $"{how} without a serial number, so that no arrival can be found.", new Evidence($"{path}.serialNumbers", "(none)", "declaration"));
        }

        var unrecorded = InwardMovement.Unrecorded(facts, item);
        if (unrecorded.Count == 0)
        {
            return null;
        }

        var evidence = new Evidence($"{path}.serialNumbers", string.Join(", ", serials), "declaration");
        var papers = facts.Dossier.Accompanying.OtherDocuments.Append(item.Description);
        if (s_replacement.IsInAny(papers))
        {
            return new(0.4, $"{how} as a replacement under warranty; serial number {string.Join(", ", unrecorded)} itself never came in.", evidence);
        }

        var stated = item.SupportingDocuments.Concat(facts.Declaration.SupportingDocuments).FirstOrDefault(d => d.Type is "PREVIOUS" or "N337" or "NMRN" or "NCLE");
        return stated is not null
            ? new(0.5, $"{how}; the earlier movement {stated.Reference} is named but not on record with serial number {string.Join(", ", unrecorded)}.", evidence, new Evidence("declaration.supportingDocuments", stated.Reference ?? stated.Type, "declaration"))
            : new((double)unrecorded.Count / serials.Count, $"{how}, but no earlier import holds serial number {string.Join(", ", unrecorded)}.", evidence);
    }

    private static IndicatorResult Temporary(Facts facts)
    {
        var declaration = facts.Declaration;
        if (!Sensitivity.IsSensitive(facts))
        {
            return GoodsReading.Unclassified(facts) is { Count: > 0 } open ? new IndicatorResult.NotEvaluable(open) : IndicatorResult.Clear.Instance;
        }

        var bound = s_bound.IsInAny([.. facts.Dossier.Accompanying.OtherDocuments, .. facts.Dossier.Accompanying.Instructions ?? [], facts.Dossier.Accompanying.EndUse?.Statement])
            || declaration.SupportingDocuments.Concat(declaration.GoodsItems.SelectMany(i => i.SupportingDocuments)).Any(d => d.Type is "N955" or "ATA" or "C085");
        var item = Sensitivity.Foremost(facts);
        return bound && item.SerialNumbers is { Count: > 0 } ? IndicatorResult.Clear.Instance
            : new IndicatorResult.Hit(0.5, $"{GoodsReading.Opening(item)} goes out for a time only (procedure {declaration.Procedure}), but {(item.SerialNumbers is { Count: > 0 } ? "no paper binds anybody to bring it back" : "has no serial number by which its return could be seen")}.",
                new Evidence("declaration.procedure", declaration.Procedure, "declaration"));
    }
}
