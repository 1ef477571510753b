using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Compares the declared commodity code with the codes of the goods that the text names.</summary>
public static class CommodityCodeCheck
{
    private const double ClearlyNamed = 0.7;

    // Goods that a text only hints at do not contradict a code, and can bear one out.
    private const double Hinted = 0.3;

    /// <summary>The comparison; only goods that are clearly named can contradict a code.</summary>
    public static CommodityCodeView Of(ReadLine line, IReadOnlyList<Candidate> candidates, ControlListSet lists, DateOnly day)
    {
        var named = candidates
            .Select(c => (Candidate: c, Entry: lists.Entry(c.EntryId)))
            .Where(c => c.Entry is not null && c.Candidate.ByWords >= 0.5)
            .OrderByDescending(c => c.Candidate.ByWords)
            .ToArray();
        var plausible = named.SelectMany(c => c.Entry!.Hs.Select(h => (h.Code, Weight: h.Weight * c.Candidate.ByWords)))
            .GroupBy(h => h.Code, StringComparer.Ordinal).OrderByDescending(g => g.Max(h => h.Weight)).Select(g => g.Key).Take(5).ToArray();
        var declared = line.CommodityCode;

        // The codes of harmless goods are examples of a wide kind, such as food or jewellery: they bear a code out and contradict none.
        // A preparation with a little of a chemical is not declared as the chemical.
        var clear = named.Where(c => c.Candidate.ByWords >= ClearlyNamed && c.Entry!.Hs.Count > 0 && c.Entry.Tier != Tier.Lookalike && !Mixtures.IsDiluted(c.Candidate)).ToArray();
        var mismatch = !declared.IsNone && clear.Length > 0
            && !candidates.Select(c => (Candidate: c, Entry: lists.Entry(c.EntryId))).Any(c => c.Entry is not null && c.Candidate.ByWords >= Hinted && c.Entry.Hs.Any(h => declared.Heading.StartsWith(h.Code[..Math.Min(4, Math.Min(h.Code.Length, declared.Heading.Length))], StringComparison.Ordinal)));
        var reason = mismatch
            ? $"the text names {clear[0].Candidate.Title}, which are declared under {string.Join(", ", clear[0].Entry!.Hs.Take(3).Select(h => h.Code))}{Described(declared, lists, day)}"
            : "";
        return new CommodityCodeView(line.Line.CommodityCode, plausible, mismatch, reason);
    }

    /// <summary>What the nomenclature in force says against the code: it knows no such subheading. Nothing when none was imported.</summary>
    public static IEnumerable<FieldViolation> Violations(ReadLine line, ControlListSet lists, DateOnly day)
    {
        if (!line.CommodityCode.IsNone && lists.Officials.Nomenclature(day) is { } nomenclature && nomenclature.Find("HS:" + Subheading(line.CommodityCode)) is null)
        {
            yield return new FieldViolation("hs", $"there is no {Subheading(line.CommodityCode)} in the Harmonised System of {nomenclature.Version.Version}");
        }
    }

    private static string Described(CommodityCode declared, ControlListSet lists, DateOnly day) =>
        lists.Officials.Nomenclature(day)?.Find("HS:" + Subheading(declared)) is { } entry ? $"; {Subheading(declared)} is \"{entry.Title}\"" : "";

    // The first six digits are the same everywhere.
    private static string Subheading(CommodityCode code) => code.Digits.Length > 6 ? code.Digits[..6] : code.Digits;
}
