using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The goods do not fit the business of the end user: nobody of that trade needs them 1.0, odd 0.5, see <see cref="Fit"/>;
/// a forwarder without a named end user is another indicator (P01); a handful of staff that orders for far more than it could use 0.5. A firm that buys for its group, and a university, are not judged by their code;
/// without an activity in a register it cannot be evaluated.</summary>
public sealed class P05GoodsForeignToBusiness() : Indicator("P05", Group.PartyProfile, 0.4, Source.Bis732, Source.Eu1318, Source.Fatf, Source.Verfassungsschutz)
{
    private const int Handful = 5;
    private const decimal MuchPerHead = 80_000m;

    /// <inheritdoc/>
    public override string Title => "Goods do not fit the business of the end user";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (facts.Declaration.GoodsItems.All(i => GoodsReading.Of(facts, i) == Technicality.None))
        {
            return IndicatorResult.Clear.Instance;
        }

        var missing = new List<MissingField>();
        IndicatorResult.Hit? strongest = null;
        var users = Recipients.Last(facts).Where(p => !PartyReading.IsForwarder(p, Recipients.ProfileOf(facts, p)) || p.Roles.Contains(PartyRole.EndUser)).ToList();
        foreach (var party in users)
        {
            var activity = Activity.Of(Recipients.ProfileOf(facts, party));
            if (activity is null)
            {
                missing.Add(new($"context.register.{party.Ref}.activity", $"What does {PartyReading.Describe(party)} make or do?"));
                continue;
            }

            foreach (var item in facts.Declaration.GoodsItems)
            {
                if (Judge(facts, party, activity, item) is { } hit && hit.Strength > (strongest?.Strength ?? 0))
                {
                    strongest = hit;
                }
            }
        }

        missing.AddRange(facts.Declaration.GoodsItems.Where(i => Families.IsUndetermined(facts.Answer(i)?.Family) && GoodsReading.Of(facts, i) != Technicality.None)
            .Select(i => new MissingField($"{facts.PathOf(i)}.classification", $"What exactly is {GoodsReading.Name(i)}?")));
        return strongest is not null ? strongest
            : missing.Count > 0 ? new IndicatorResult.NotEvaluable(missing)
            : users.Count == 0 ? new IndicatorResult.NotEvaluable("declaration.parties[END_USER]", "Who is the end user, and what is its business?")
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit? Judge(Facts facts, Party party, Activity activity, GoodsItem item)
    {
        if (facts.Answer(item) is not { Family: { } family } answer || Families.IsUndetermined(family))
        {
            return null;
        }

        var sensitivity = Sensitivity.Of(answer);
        var fit = Fit.Of(family, item.Hs6.Heading, sensitivity, activity);
        var profile = Recipients.ProfileOf(facts, party);
        if (fit != FitKind.Fits && activity.Division is 64 or 70 or 82 && (profile?.Parent is not null || profile?.Owners.Count > 0))
        {
            fit = FitKind.Fits;
        }

        Evidence[] fields =
        [
            new($"context.register.{party.Ref}.activity", activity.Text, "register"),
            new($"{facts.PathOf(item)}.description", item.Description, "declaration"),
            new("classification", family, answer.List),
        ];
        var goods = GoodsReading.Name(item);
        if (fit != FitKind.Fits)
        {
            var how = fit == FitKind.Incompatible ? "has no use for" : "hardly needs";
            return new IndicatorResult.Hit(fit == FitKind.Incompatible ? 1.0 : 0.5, $"{PartyReading.Describe(party)} is registered for \"{activity.Text}\" and {how} {goods}.", fields);
        }

        return profile?.Employees is { } staff and <= Handful && sensitivity > 0 && EuroValue.Of(item.InvoiceAmount) is { } worth && worth > MuchPerHead * Math.Max(staff, 1)
            ? new IndicatorResult.Hit(
                0.5,
                $"{PartyReading.Describe(party)} has {staff.ToString(CultureInfo.InvariantCulture)} staff and orders {goods} for {item.InvoiceAmount}.",
                [.. fields, new Evidence($"context.register.{party.Ref}.employees", staff.ToString(CultureInfo.InvariantCulture), "register")])
            : null;
    }
}
