using System.Globalization;
using System.Text;
using Customs.Common.V1;
using Customs.Officer.Consignments;
using Customs.Officer.Oversight;
using Customs.Officer.Text;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Wire values that several screens show, in the words of the screens.</summary>
internal static class CommonWire
{
    /// <summary>How a second person answers, on the wire.</summary>
    public static ProposalAnswer Answer(bool agree) => agree ? ProposalAnswer.Approve : ProposalAnswer.Reject;

    /// <summary>What waits for a second person.</summary>
    public static IEnumerable<PendingView> Pending(IEnumerable<Proposal> proposals) => proposals.Where(one => one.State == Common.V1.Proposal.Types.State.Open)
        .Select(one => new PendingView(one.Number, one.Content, one.Reason, one.ProposerOnBehalfOf.Length > 0 ? $"{one.Proposer} for {one.ProposerOnBehalfOf}" : one.Proposer, one.ContentEtag));

    public static DateTimeOffset? At(Timestamp? time) => time?.ToDateTimeOffset();

    public static string Amount(Google.Type.Decimal? value, string unit)
    {
        if (value is null || value.Value.Length == 0)
        {
            return "";
        }

        var number = decimal.TryParse(value.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed)
            ? parsed.ToString("#,0.####", CultureInfo.InvariantCulture).Replace(',', ' ')
            : value.Value;
        return $"{number} {unit}".Trim();
    }

    public static string Amount(Amount? amount) => amount is null ? "" : Amount(amount.Amount_, amount.Currency);

    public static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    public static string Address(Address? address) => address is null ? ""
        : address.Full.Length > 0 ? address.Full
        : Join(", ", address.Street, address.PoBox.Length > 0 ? Texts.Fill($"PO box {address.PoBox}") : "", $"{address.Postcode} {address.City}".Trim(), address.Country);

    public static string Editions(IEnumerable<EditionRef> editions) => string.Join(", ", editions.Select(one => $"{one.List} {one.Edition}"));

    /// <summary>The same in the language of the officer.</summary>
    public static string Told(string code) => Texts.Of(Words(code));

    /// <summary>"NOTIFY_PARTY" as "notify party".</summary>
    public static string Words(string code) => code.Replace('_', ' ').ToLowerInvariant();

    /// <summary>"HoldPlaced" as "hold placed".</summary>
    public static string PastTense(string act)
    {
        var words = new StringBuilder(act.Length + 4);
        foreach (var sign in act)
        {
            words.Append(char.IsUpper(sign) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(sign));
        }

        return Texts.Of(words.ToString());
    }

    public static Axis Axis(string axis) => axis switch
    {
        "PROCUREMENT" => Consignments.Axis.Procurement,
        "END_USE" => Consignments.Axis.EndUse,
        _ => Consignments.Axis.Recipient,
    };

    public static EventView Event(AuditEvent audit)
    {
        var details = string.Join(", ", audit.Details.Where(pair => pair.Value.Length > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{Words(pair.Key)} {Short(pair.Value)}"));
        return new(audit.ActTime.ToDateTimeOffset(), audit.Actor, Join(": ", PastTense(audit.Act), details));
    }

    /// <summary>An event with all of its details, for the audit trail.</summary>
    public static AuditView Audit(AuditEvent audit) => new(
        audit.Sequence, audit.ActTime.ToDateTimeOffset(), audit.Actor, PastTense(audit.Act),
        [.. audit.Details.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Fact(pair.Key, pair.Value))], Convert.ToHexStringLower(audit.Hash.Span)[..Math.Min(12, audit.Hash.Length * 2)]);

    // A hash says nothing to a reader; its beginning is enough to compare, the audit trail has all of it.
    private static string Short(string value) => value.Length == 64 && value.All(char.IsAsciiHexDigit) ? value[..8] + "..." : value;

    /// <summary>The last part of a resource name.</summary>
    public static string Last(string name) => name[(name.LastIndexOf('/') + 1)..];
}
