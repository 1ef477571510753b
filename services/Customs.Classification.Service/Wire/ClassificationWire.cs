using WireVerdict = Customs.Classification.V1.Classification.Types.Verdict;

namespace Customs.Classification.Service;

/// <summary>Answers on the wire.</summary>
internal static class ClassificationWire
{
    /// <summary>The wire form, with the best candidates.</summary>
    public static V1.Classification ToWire(Classification answer, int top)
    {
        var wire = new V1.Classification
        {
            Id = answer.Id,
            Verdict = ToWire(answer.Verdict),
            CommodityCode = new V1.CommodityCodeView { Declared = answer.CommodityCode.Declared, Mismatch = answer.CommodityCode.Mismatch, Reason = answer.CommodityCode.Reason },
            Probability = Math.Round(answer.Probability, 4),
            Family = answer.Family,
            FamilyProbability = Math.Round(answer.FamilyProbability, 4),
            Regime = answer.Regime,
            ClassifierVersion = answer.Basis.ClassifierVersion,
        };
        wire.CommodityCode.Plausible.AddRange(answer.CommodityCode.Plausible);
        wire.Candidates.AddRange(answer.Candidates.Take(top).Select(CandidateWire.ToWire));
        wire.Questions.AddRange(answer.Questions.Select(q => new V1.Question { Parameter = q.Parameter, Text = q.Text, Path = q.Path, Threshold = q.Threshold }));
        wire.NotUnderstood.AddRange(answer.NotUnderstood);
        wire.Programmes.Add(answer.Programmes.ToDictionary(p => p.Key, p => p.Value));
        wire.Editions.AddRange(answer.Basis.Lists.Select(ToWire));
        wire.Contradictions.AddRange(answer.Contradictions.Select(c => $"{c.Field}: {c.Description}"));
        return wire;
    }

    /// <summary>A list and its version on the wire.</summary>
    public static Common.V1.EditionRef ToWire(ListVersion version) => new() { List = version.List, Edition = version.Version };

    private static WireVerdict ToWire(Verdict verdict) => verdict switch
    {
        Verdict.Listed => WireVerdict.Listed,
        Verdict.Review => WireVerdict.Review,
        Verdict.Ask => WireVerdict.Ask,
        Verdict.UnlistedRelevant => WireVerdict.UnlistedRelevant,
        Verdict.NotListed => WireVerdict.NotListed,
        _ => throw new InvalidOperationException($"unknown verdict {verdict}"),
    };
}
