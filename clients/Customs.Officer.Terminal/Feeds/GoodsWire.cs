using System.Globalization;
using Customs.Common.V1;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Text;
using V1 = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>A declaration with its assessment as the consignment screen shows it.</summary>
internal static class GoodsWire
{
    private static readonly (string Wire, Act Act)[] Acts =
    [
        ("PLACE_HOLD", Act.Stop), ("REFER_HOLD", Act.Refer), ("LIFT_HOLD", Act.Lift), ("RELEASE", Act.Release), ("TAKE", Act.Take), ("EXAMINE", Act.Examine), ("ADD_FACTS", Act.Papers), ("ADD_FACTS", Act.Plate), ("RECALL", Act.Recall),
    ];

    public static ConsignmentView View(V1.Declaration declaration, IEnumerable<AuditEvent> history, string desk, DateTimeOffset now)
    {
        var declared = declaration.Dossier?.Declared ?? new V1.DeclaredContent();
        var assessment = declaration.Assessment ?? new V1.Assessment();
        return new(
            declaration.Name, CommonWire.Last(declaration.Name), declaration.Version, declaration.Etag, QueueWire.State(declaration.State), QueueWire.Lane(assessment.Lane), assessment.Reason,
            [.. assessment.Axes.Select(axis => Axis(axis, assessment))], assessment.Coverage,
            [.. assessment.NotPerformed.Select(one => Texts.Fill($"{one.Check} of {one.Subject}: {one.Reason}"))],
            [.. assessment.Gates.Select(gate => CommonWire.Join("  ", $"{gate.Id} {gate.Sentence}", gate.LegalBasis))],
            [.. assessment.Indications.Select(Indication).OrderBy(one => one.Found).ThenByDescending(one => one.Strength)],
            [.. declared.Parties.Select(party => Party(party, assessment))],
            [.. declared.GoodsItems.Select((item, at) => Item(item, at, assessment))],
            [.. RouteWire.Facts(declaration)],
            [.. declaration.Holds.Select(hold => HoldWire.Hold(hold, now)).OrderByDescending(hold => hold.Open)],
            [.. history.Select(CommonWire.Event).Concat(assessment.Changes.Select(one => new EventView(CommonWire.At(assessment.AssessTime) ?? now, Texts.Of("assessment"), one))).OrderByDescending(one => one.At)],
            [.. RouteWire.Related(declaration)], [.. assessment.Handling.Select(mark => CommonWire.Told(mark).ToUpperInvariant())],
            [.. assessment.Questions.Select(one => CommonWire.Join(" ", one.Text, one.Threshold.Length > 0 ? $"({one.Threshold})" : ""))],
            [.. assessment.Counterfactuals.Select(one => one.Sentence)], declaration.TakenBy, Suggestions.Of(assessment, desk), [.. Permits(declaration)])
        {
            Pending = [.. CommonWire.Pending(declaration.Proposals)],
        };
    }

    private static AxisView Axis(V1.Axis axis, V1.Assessment assessment) =>
        new(CommonWire.Axis(axis.Axis_), QueueWire.Level(axis.Level), assessment.Indications.Count == 0 ? null : axis.Value);

    private static IndicationView Indication(V1.Indication one)
    {
        var (found, sentence) = one.State switch
        {
            V1.Indication.Types.State.Hit => (Found.Hit, one.Sentence),
            V1.Indication.Types.State.Clear => (Found.Clear, one.Sentence.Length > 0 ? one.Sentence : one.Title),
            V1.Indication.Types.State.Suppressed => (Found.Clear, Texts.Fill($"{one.Sentence} (put aside by {one.SuppressedBy})")),
            V1.Indication.Types.State.NotPerformed => (Found.NotEvaluable, Texts.Fill($"{one.Title}: not performed, a service did not answer")),
            V1.Indication.Types.State.NotEvaluable or V1.Indication.Types.State.Unspecified => (Found.NotEvaluable, one.Sentence.Length > 0 ? one.Sentence : one.Title),
            _ => (Found.NotEvaluable, one.Title),
        };
        var facts = one.Fields.Select(field => new Fact(field.Path, field.Value, field.Source)).Concat(one.Missing.Select(path => new Fact(Texts.Of("missing"), path)))
            .Concat(one.Mitigators.Select(mitigator => new Fact(Texts.Of("lowered by"), mitigator)));
        return new(one.Indicator, CommonWire.Axis(one.Axis), found, one.Strength, sentence, [.. facts]);
    }

    private static PartyView Party(V1.Party party, V1.Assessment assessment)
    {
        var screening = assessment.Screenings.FirstOrDefault(one => one.Id == party.Ref || one.Id == $"parties/{party.Ref}");
        var (verdict, found) = PartyWire.Verdict(screening);
        var identifiers = string.Join(", ", party.Identifiers.Select(one => $"{one.Type} {one.Value}"));
        return new(string.Join(", ", party.Roles.Select(CommonWire.Words)), party.Name, party.Address?.Country ?? "",
            CommonWire.Join("; ", CommonWire.Address(party.Address), identifiers, party.Phone, party.Email, party.Web), verdict, found, [.. screening?.Matches.Select(PartyWire.Match) ?? []]);
    }

    private static ItemView Item(V1.GoodsItem item, int at, V1.Assessment assessment)
    {
        var classification = at < assessment.Classifications.Count ? assessment.Classifications[at] : null;
        var amounts = CommonWire.Join(", ", CommonWire.Amount(item.Quantity?.Amount, item.Quantity?.Unit ?? ""), CommonWire.Amount(item.GrossMassKg, "kg"), CommonWire.Amount(item.InvoiceAmount),
            item.CountryOfOrigin.Length > 0 ? Texts.Fill($"origin {item.CountryOfOrigin}") : "");
        var view = ItemWire.Item(classification, item.ItemNumber.ToString(CultureInfo.InvariantCulture), item.Cn8.Length > 0 ? item.Cn8 : item.Hs6, item.Description, amounts, Facts(item));

        // What is declared can be told again: the plate may say something else.
        return view with { Asked = [.. view.Asked, .. item.TechnicalParameters.Select(one => new AskedView(one.Name, Texts.Fill($"declared: {ItemWire.Value(one)}")))] };
    }

    private static IEnumerable<Fact> Facts(V1.GoodsItem item)
    {
        foreach (var parameter in item.TechnicalParameters)
        {
            yield return new(parameter.Name, ItemWire.Value(parameter));
        }

        foreach (var fact in new Fact[]
        {
            new(Texts.Of("maker and model"), CommonWire.Join(", ", item.Manufacturer, item.Model)), new(Texts.Of("serial numbers"), string.Join(", ", item.SerialNumbers)),
            new(Texts.Of("packages"), CommonWire.Join(" ", item.PackageCount > 0 ? item.PackageCount.ToString(CultureInfo.InvariantCulture) : "", item.PackageType, item.PackageMarks.Length > 0 ? Texts.Fill($"marks {item.PackageMarks}") : "")),
            new(Texts.Of("CAS numbers"), string.Join(", ", item.CasNumbers)), new(Texts.Of("dangerous goods"), item.DangerousGoods is { } un ? Texts.Fill($"UN {un.UnNumber} {un.ProperShippingName}") : ""),
            new(Texts.Of("documents"), string.Join(", ", item.SupportingDocuments.Select(paper => $"{paper.Type} {paper.Reference}"))),
        })
        {
            if (fact.Text.Length > 0)
            {
                yield return fact;
            }
        }
    }

    private static IEnumerable<Permit> Permits(V1.Declaration declaration)
    {
        foreach (var (wire, act) in Acts)
        {
            var allowed = declaration.AllowedActs.FirstOrDefault(one => one.Act == wire);
            yield return new(act, allowed is null ? Texts.Of("the server does not offer this act here") : allowed.Allowed ? null : allowed.Reason);
        }

        // Confirming a hold is a second look as well.
        var second = declaration.AllowedActs.FirstOrDefault(one => one is { Act: "APPROVE" or "CONFIRM_HOLD", Allowed: true }) ?? declaration.AllowedActs.FirstOrDefault(one => one.Act == "APPROVE");
        yield return new(Act.Approve, second is null ? Texts.Of("the server does not offer this act here") : second.Allowed ? null : second.Reason);
        yield return new(Act.Answer, declaration.Holds.Any(hold => hold.Receipt?.AskedBack.Length > 0) ? null : Texts.Of("the desk asks nothing"));
    }
}
