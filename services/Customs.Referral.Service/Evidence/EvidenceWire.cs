using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Referral.Service;

/// <summary>Evidence from its rows to the wire.</summary>
internal static class EvidenceWire
{
    /// <summary>The wire form.</summary>
    public static V1.Evidence ToWire(EvidenceRow row, IEnumerable<CustodyRow> custody)
    {
        var wire = new V1.Evidence
        {
            Name = row.Name,
            Kind = (V1.Evidence.Types.Kind)row.Kind,
            FileName = row.FileName,
            MediaType = row.MediaType,
            Size = row.Size,
            Sha256 = ByteString.CopyFrom(row.Sha256),
            Words = row.Words,
            Subject = row.Subject,
            Erased = row.Erased,
        };
        wire.Custody.AddRange(custody.OrderBy(c => c.Number).Select(c => new V1.CustodyEntry
        {
            Number = c.Number,
            Act = c.Act,
            From = c.From,
            To = c.To,
            EntryTime = c.Time.ToTimestamp(),
            Sha256 = ByteString.CopyFrom(c.Sha256),
            Words = c.Words,
        }));
        return wire;
    }

    /// <summary>An act as the chain of custody writes it.</summary>
    public static string NameOf(CustodyAct act) => act switch
    {
        CustodyAct.TakenIn => "TAKEN_IN",
        CustodyAct.HandedOver => "HANDED_OVER",
        CustodyAct.Read => "READ",
        CustodyAct.Exported => "EXPORTED",
        CustodyAct.Erased => "ERASED",
        _ => throw new InvalidOperationException($"unknown act of custody {act}"),
    };

    /// <summary>An act as the audit trail writes it.</summary>
    public static string AuditNameOf(CustodyAct act) => $"Evidence{act}";
}
