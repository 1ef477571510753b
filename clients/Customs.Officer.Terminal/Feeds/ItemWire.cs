using System.Globalization;
using Customs.Officer.Consignments;
using Customs.Officer.Text;
using V1 = Customs.Classification.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Classification answers as the screens show them.</summary>
internal static class ItemWire
{
    public static ItemView Item(V1.Classification? classification, string number, string code, string description, string amounts, IEnumerable<Fact> facts)
    {
        var (verdict, found) = Verdict(classification);
        if (classification is null)
        {
            return new(number, code, description, amounts, verdict, found, [], [], [.. facts]);
        }

        var remarks = facts.Concat(classification.Contradictions.Select(one => new Fact(Texts.Of("contradiction"), one)));
        if (classification.CommodityCode is { Mismatch: true } wrong)
        {
            remarks = remarks.Append(new Fact(Texts.Of("code"), Texts.Fill($"does not fit; plausible: {string.Join(", ", wrong.Plausible)}. {wrong.Reason}")));
        }

        if (classification.Family.Length > 0)
        {
            remarks = remarks.Append(new Fact(Texts.Of("goods family"), CommonWire.Words(classification.Family)));
        }

        return new(number, code, description, amounts, verdict, found, [.. classification.Candidates.Select(Candidate)], [.. classification.Questions.Select(Question)], [.. remarks])
        {
            Asked = [.. classification.Questions.Where(one => one.Parameter.Length > 0).Select(one => new AskedView(one.Parameter, Question(one)))],
        };
    }

    public static string Value(V1.TechnicalParameter parameter) => parameter.ValueCase switch
    {
        V1.TechnicalParameter.ValueOneofCase.Number => $"{parameter.Number.ToString("0.######", CultureInfo.InvariantCulture)} {parameter.Unit}".Trim(),
        V1.TechnicalParameter.ValueOneofCase.Text => parameter.Text,
        V1.TechnicalParameter.ValueOneofCase.Flag => parameter.Flag ? Texts.Of("yes") : Texts.Of("no"),
        V1.TechnicalParameter.ValueOneofCase.None => Texts.Of("not stated"),
        _ => "",
    };

    private static CandidateView Candidate(V1.Candidate candidate) => new(
        candidate.Path.Length > 0 ? $"{candidate.Code}.{candidate.Path}" : candidate.Code, candidate.Title.Length > 0 ? candidate.Title : candidate.Quote,
        candidate.Edition is { } edition ? $"{edition.List} {edition.Edition}" : "", candidate.Score, Truth(candidate.Truth), string.Join(", ", candidate.Programmes),
        [.. candidate.Checks.Select(Check)],
        [.. candidate.Missing.Select(one => Texts.Fill($"not stated: {one}")), .. candidate.Notes, .. candidate.SameCodes.Select(one => Texts.Fill($"the same as {one}"))]);

    private static CheckView Check(V1.RuleCheck check)
    {
        var margin = check.Margin == 0 || check.Declared.Length == 0 ? "" : Texts.Fill($"margin {(check.Margin * 100).ToString("+0;-0", CultureInfo.InvariantCulture)} %");
        return new(check.Parameter, check.Declared, check.Threshold, Truth(check.Truth), check.Boundary ? CommonWire.Join(", ", margin, Texts.Of("at the boundary")) : margin);
    }

    private static string Question(V1.Question question) => question.Threshold.Length > 0 ? $"{question.Text} ({question.Threshold})" : question.Text;

    private static (string Verdict, Found Found) Verdict(V1.Classification? classification) => classification?.Verdict switch
    {
        null => (Texts.Of("not classified"), Found.NotEvaluable),
        V1.Classification.Types.Verdict.Listed => (Texts.Of("LISTED: an entry is met"), Found.Hit),
        V1.Classification.Types.Verdict.Review => (Texts.Of("to review: at the boundary of an entry"), Found.Hit),
        V1.Classification.Types.Verdict.Ask => (Texts.Of("to ask: an entry may be met, values are missing"), Found.NotEvaluable),
        V1.Classification.Types.Verdict.UnlistedRelevant => (Texts.Of("not listed, but relevant for a programme"), Found.Hit),
        V1.Classification.Types.Verdict.NotListed => (Texts.Of("no entry of these lists was found to be met"), Found.Clear),
        V1.Classification.Types.Verdict.NotPerformed or V1.Classification.Types.Verdict.Unspecified => (Texts.Fill($"not performed: {classification.NotPerformedReason}"), Found.NotEvaluable),
        _ => (Texts.Of("not performed: unknown answer"), Found.NotEvaluable),
    };

    private static string Truth(V1.Truth truth) => truth switch
    {
        V1.Truth.Met => "met",
        V1.Truth.NotMet => "not met",
        V1.Truth.Unknown or V1.Truth.Unspecified => "unknown",
        _ => "unknown",
    };
}
