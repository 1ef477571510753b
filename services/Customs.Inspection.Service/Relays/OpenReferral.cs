using System.Security.Cryptography;
using Customs.ServiceDefaults;
using Google.Protobuf;

namespace Customs.Inspection.Service.Relays;

/// <summary>Makes what a desk gets with a referred hold: the declaration frozen as it is, and what is to be verified.</summary>
internal static class OpenReferral
{
    private const int MaxGoods = 80;

    /// <summary>The request for one hold.</summary>
    /// <param name="declaration">The declaration as it stands with the referral.</param>
    /// <param name="number">Number of the hold.</param>
    /// <param name="caller">The officer.</param>
    /// <param name="requestId">The officer's request id.</param>
    public static ReferralV1.OpenReferralRequest Of(V1.Declaration declaration, int number, Caller caller, string requestId)
    {
        var hold = declaration.Holds.Single(h => Names.HoldNumber(h.Name) == number);
        var assessment = declaration.Assessment;

        // What the officer may do is no part of the case.
        var frozen = declaration.Clone();
        frozen.AllowedActs.Clear();
        var bytes = Deterministic.Bytes(frozen);
        return new ReferralV1.OpenReferralRequest
        {
            Subject = new ReferralV1.CaseSubject
            {
                Declaration = declaration.Name,
                DeclarationVersion = declaration.Version,
                Hold = hold.Name,
                Assessment = assessment.Name,
                FrozenDeclaration = ByteString.CopyFrom(bytes),
                FrozenHash = ByteString.CopyFrom(SHA256.HashData(bytes)),
                ReasonCode = hold.ReasonCode,
                LegalBasis = hold.LegalBasis,
                Summary = SummaryOf(declaration.Dossier.Declared),
            },
            Desk = hold.Desk,
            Question = hold.Question,
            Officer = caller.Subject,
            Office = caller.Office ?? declaration.Dossier.Declared.CustomsOfficeOfExport,
            Indications = { IndicationsOf(declaration) },
            DueTime = hold.Clock.EndTime,
            DueConsequence = hold.Clock.Consequence,
            Handling = { assessment.Handling },
            Programmes =
            {
                assessment.Classifications.SelectMany(c => c.Programmes).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal)
                    .Select(p => p.Key).Distinct(StringComparer.Ordinal),
            },
            RequestId = requestId,
        };
    }

    private static IEnumerable<ReferralV1.CaseIndication> IndicationsOf(V1.Declaration declaration) =>
    [
        .. declaration.Assessment.Gates.Select(g => Indication(declaration.Name, g.Id, "", g.Sentence)),
        .. declaration.Assessment.Indications.Where(i => i.State == V1.Indication.Types.State.Hit).OrderByDescending(i => i.Contribution)
            .Select(i => Indication(declaration.Name, i.Indicator, i.Axis, i.Sentence)),
    ];

    private static ReferralV1.CaseIndication Indication(string declaration, string id, string axis, string sentence) => new()
    {
        Declaration = declaration,
        Indicator = id,
        Axis = axis,
        Sentence = sentence,
        Verification = ReferralV1.CaseIndication.Types.Verification.Unverified,
    };

    private static string SummaryOf(V1.DeclaredContent declared)
    {
        var goods = declared.GoodsItems[0].Description;
        var more = declared.GoodsItems.Count > 1 ? $" and {declared.GoodsItems.Count - 1} more" : "";
        return $"{Find("EXPORTER")} to {Find("CONSIGNEE")} ({declared.CountryOfDestination}): {(goods.Length <= MaxGoods ? goods : goods[..MaxGoods])}{more}";

        string Find(string role) => declared.Parties.FirstOrDefault(p => p.Roles.Contains(role))?.Name ?? "?";
    }
}
