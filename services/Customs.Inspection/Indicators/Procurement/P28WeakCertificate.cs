using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Naming;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The end-use certificate of sensitive goods was asked for and is not there, contradicts the parties, is older than the end user, or bears the signature or stamp of another firm 1.0; it was signed after the declaration was lodged 0.7;
/// it names no place, product or process ("for industrial use") 0.5. Other goods need none: then it does not apply. A paper that nobody handed over is not evaluable.</summary>
public sealed class P28WeakCertificate() : Indicator("P28", Group.Documents, 0.3, Source.Eu1318, Source.Fatf)
{
    private const double Listed = 0.6;

    private static readonly Phrases s_reused = new("same signature|same signatory|same stamp|identical signature|identical stamp|copied signature|copied stamp|pasted signature|signature reused|stamp reused|gleiche unterschrift|gleicher stempel|identische unterschrift|kopierte unterschrift|meme signature|meme cachet|ayni imza|ayni kase|та же подпись|та же печать");

    /// <inheritdoc/>
    public override string Title => "End-use certificate missing, generic, late or inconsistent";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (!Sensitivity.IsSensitive(facts))
        {
            return GoodsReading.Unclassified(facts) is { Count: > 0 } open ? new IndicatorResult.NotEvaluable(open) : IndicatorResult.NotApplicable.Instance;
        }

        var goods = GoodsReading.Name(Sensitivity.Foremost(facts));
        if (facts.Dossier.Accompanying.EndUse?.Certificate is not { } certificate)
        {
            return new IndicatorResult.NotEvaluable("accompanying.endUse.certificate", $"Is there an end-use certificate for {goods}? Who signed it and for which site?");
        }

        if (!certificate.Present)
        {
            return new IndicatorResult.Hit(Sensitivity.Of(facts) >= Listed ? 1.0 : 0.5, $"There is no end-use certificate for {goods}.", new Evidence("accompanying.endUse.certificate.present", "false", "papers"));
        }

        return Faults(facts, certificate).OrderByDescending(f => f.Strength).FirstOrDefault() is { } worst
            ? new IndicatorResult.Hit(worst.Strength, string.Join(" ", Faults(facts, certificate).Select(f => f.Sentence)), [.. Faults(facts, certificate).SelectMany(f => f.Fields)])
            : certificate.Text is null
                ? new IndicatorResult.NotEvaluable("accompanying.endUse.certificate.text", "What does the end-use certificate say, word for word?")
                : IndicatorResult.Clear.Instance;
    }

    private static IEnumerable<IndicatorResult.Hit> Faults(Facts facts, EndUseCertificate certificate)
    {
        const string Path = "accompanying.endUse.certificate";
        if (certificate.Text is { } text && Contradiction(facts, certificate, text) is { } contradiction)
        {
            yield return new(1.0, contradiction, new Evidence($"{Path}.text", text, "papers"));
        }

        if (Reused(facts) is { } copy)
        {
            yield return new(1.0, $"The signature or stamp of the end-use certificate is known from other firms: \"{copy}\".", new Evidence("accompanying.otherDocuments", copy, "papers"));
        }

        if (certificate.Date is { } early && Recipients.Last(facts).FirstOrDefault(p => Recipients.ProfileOf(facts, p)?.Founded > early) is { } unborn)
        {
            yield return new(1.0, $"The end-use certificate was signed on {early:yyyy-MM-dd}, before {PartyReading.Describe(unborn)} was founded.", new Evidence($"{Path}.date", $"{early:yyyy-MM-dd}", "papers"));
        }

        if (certificate.SignedBy is { } signatory && Stranger(facts, signatory) is { } stranger)
        {
            yield return new(1.0, $"The end-use certificate is signed by {signatory}, who belongs to {PartyReading.Describe(stranger)} and not to the end user.", new Evidence($"{Path}.signedBy", signatory, "papers"));
        }

        if (certificate.Date is { } date && date > facts.Day)
        {
            yield return new(0.7, $"The end-use certificate was signed on {date:yyyy-MM-dd}, after the declaration of {facts.Day:yyyy-MM-dd}.", new Evidence($"{Path}.date", $"{date:yyyy-MM-dd}", "papers"));
        }

        if (certificate.Text is { Length: > 0 } words && certificate.Verified != true && Wording.IsGenericUse(words))
        {
            yield return new(0.5, $"The end-use certificate names no site, product or process: \"{words}\".", new Evidence($"{Path}.text", words, "papers"));
        }
    }

    // The certificate still names a party that an amendment took out, or was signed before the parties were changed.
    private static string? Contradiction(Facts facts, EndUseCertificate certificate, string text)
    {
        foreach (var amendment in facts.Declaration.Amendments ?? [])
        {
            var field = Text.Fold(amendment.Field).Replace(" ", "", StringComparison.Ordinal);
            if (!(field.Contains("enduser", StringComparison.Ordinal) || field.Contains("consignee", StringComparison.Ordinal)) || amendment.Old is not { } old || Text.Likeness(old, amendment.New ?? "") >= 0.8)
            {
                continue;
            }

            if (Contains(text, old) || (certificate.Date is { } signed && signed < DateOnly.FromDateTime(amendment.At.UtcDateTime)))
            {
                return $"The end-use certificate of {certificate.Date:yyyy-MM-dd} was made for {old}, but the declaration now names {amendment.New ?? "nobody"}.";
            }
        }

        return facts.Declaration.Parties.FirstOrDefault(p => !p.Roles.Any(r => r is PartyRole.EndUser or PartyRole.Exporter or PartyRole.Consignee or PartyRole.Manufacturer or PartyRole.Buyer)
            && Contains(text, p.Name) && !Recipients.NamedEndUsers(facts).Any(u => Contains(text, u.Name))) is { } other
            ? $"The end-use certificate names {PartyReading.Describe(other)}, the {PartyReading.RoleOf(other)}, and not the end user."
            : null;
    }

    private static string? Reused(Facts facts) => facts.Dossier.Accompanying.OtherDocuments.Concat(facts.Dossier.Accompanying.Correspondence).FirstOrDefault(s_reused.IsIn);

    private static bool Contains(string text, string name)
    {
        var told = Text.Words(text).ToHashSet(StringComparer.Ordinal);
        var words = Names.Words(name.Split(',')[0]);
        return words.Count >= 2 && words.All(told.Contains);
    }

    private static Party? Stranger(Facts facts, string signatory)
    {
        bool Directs(Party party) => facts.Profile(party)?.Directors.Any(d => Names.Same(d, signatory.Split(',')[0])) == true;
        var users = Recipients.Last(facts);
        return users.Any(Directs) ? null
            : facts.Declaration.Parties.FirstOrDefault(p => Directs(p) && !users.Any(u => PartyReading.SameFirm(u, p) || Recipients.SameGroup(facts, u, p)));
    }
}
