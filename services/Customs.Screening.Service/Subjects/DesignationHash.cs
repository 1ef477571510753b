using System.Security.Cryptography;
using Google.Protobuf;

namespace Customs.Screening.Service;

/// <summary>Tells one version of a designation from another, whatever edition it stands in.</summary>
internal static class DesignationHash
{
    /// <summary>SHA-256 over everything but edition and row.</summary>
    public static ByteString Of(Match match)
    {
        var wire = match.Designation.ToWire(match.Edition);
        wire.Edition = null;
        wire.SourceRow = 0;
        return ByteString.CopyFrom(SHA256.HashData(ServiceDefaults.Deterministic.Bytes(wire)));
    }
}
